package waymark.query.govern.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.query.page.kit.Field.Choice;

/** What a person may choose among when looking for things. */
final class Choices {

    /** Every subject, as the way goes. */
    static final List<Choice> KINDS = of("feedback-source", "followup", "metric", "persona",
            "journey", "touchpoint", "evidence", "insight", "problem", "cause", "design-rule",
            "initiative", "business-case", "meeting", "decision", "project",
            "benefit", "outcome");

    /** How far things can have come, by the alphabet: one word serves several subjects. */
    static final List<Choice> STAGES = of("ADDRESSED", "ANALYSED", "APPROVED", "CLAIMED", "CLOSED",
            "COMPLETED", "CONFIRMED", "CONTRADICTS", "DEFERRED", "DELIVERED", "DELIVERING",
            "DISCARDED",
            "DISPUTED", "DRAFT", "DRAFTED", "FADED", "FRAMED", "INHERITED", "IN_FORCE", "IN_USE",
            "MEASURED",
            "MERGED", "OPEN", "PARKED", "PILOTING", "PLANNED",
            "PRIORITISED", "PROPOSED", "PUBLISHED",
            "REALISED", "RECORDED", "REFUTED", "REJECTED", "REMOVED", "REOPENED", "RESOLVED",
            "RETIRED",
            "RETRACTED", "REVIEWED", "SCHEDULED", "SCORED", "STOPPED", "SUBMITTED", "SUPERSEDED",
            "SUPPORTS", "VALIDATED",
            "VERIFIED", "WITHDRAWN");

    private static List<Choice> of(String... values) {
        return Stream.of(values).map(one -> new Choice(one,
                one.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')))
                .toList();
    }

    private Choices() {}
}
