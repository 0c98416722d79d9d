package waymark.api.choose.council.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Money;

/**
 * What a meeting should look at.
 *
 * @param toDate how the programme stands
 * @param cases what it could decide on, where most is at stake first (CNL-7)
 * @param matters what it should know of beside, soonest due first
 */
public record AgendaView(ToDate toDate, List<Waiting> cases, List<Matter> matters) {

    /**
     * How the programme stands.
     *
     * @param spent what was spent
     * @param verified what finance found to have come of it
     * @param plannedToDate what was planned to have come by now
     */
    public record ToDate(Money spent, Money verified, Money plannedToDate) {}

    /** Why a case comes before the council. */
    public enum Why {
        /** Finance has reviewed it. */
        REVIEWED,
        /** It was put off until a day that has come. */
        DEFERRED,
        /** It was handed in, and finance has not reviewed it yet. */
        SUBMITTED
    }

    /** What else the council should know of. */
    public enum Kind {
        /** A condition of an approval is due and not met. */
        CONDITION,
        /** Something that a meeting agreed on is due and not done. */
        ACTION,
        /** A project is beyond its tolerance in cost or time. */
        EXCEPTION,
        /** What was measured has left the range that an approval takes for granted. */
        TRIPPED,
        /** Nothing has happened to an initiative for longer than agreed. */
        STALE
    }

    /**
     * A case that waits.
     *
     * @param id its id, {@code business-case/...}
     * @param stake the larger of what it commits to and what it is likely worth, gain or loss
     * @param since the day it waits since, or the day it comes back on
     */
    public record Waiting(String id, String reference, String title, Why why,
            @Nullable Money stake, LocalDate since) {}

    /**
     * Something to know of.
     *
     * @param id of what it is about
     * @param said what it is, in a sentence
     * @param owner the id of who answers for it, if anybody does
     * @param on the day it was due or since when it is so
     */
    public record Matter(Kind kind, String id, String reference, String said,
            @Nullable String owner, LocalDate on) {}
}
