package waymark.query.audit.trace.link;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeReworded;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.Support;
import waymark.query.audit.trace.link.Tie.Ends;
import waymark.query.audit.trace.thing.Part;

/** What came of decisions: projects, and what customers were told. */
final class ResultTies {

    /** @param decisions how many decisions there are on a case, of which the last lets it start */
    static List<Tie> of(ProjectEvent event, ToIntFunction<String> decisions) {
        return event instanceof ProjectStarted told
                ? List.of(Tie.states("started", Stream.of(
                        Tie.from(told.initiative(), "is delivered by", told.project()),
                        Tie.from(told.businessCase(), "is delivered by", told.project()),
                        decided(told, decisions)).flatMap(some -> some)))
                : List.of();
    }

    private static Stream<Ends> decided(ProjectStarted told, ToIntFunction<String> decisions) {
        BusinessCaseId on = told.businessCase();
        int last = on == null ? 0 : decisions.applyAsInt(on.value());
        return on == null || last == 0
                ? Stream.empty()
                : Stream.of(new Ends(Part.id(Part.DECISION, on.value(), last),
                        told.project().value(), "let it start"));
    }

    static List<Tie> of(OutcomeEvent event) {
        return switch (event) {
            case OutcomeDrafted told -> List.of(told(told.about(), told.support(),
                    told.outcome()));
            case OutcomeReworded told -> List.of(told(told.about(), told.support(),
                    told.outcome()));
            default -> List.of();
        };
    }

    private static Tie told(About about, Support support, OutcomeId outcome) {
        return Tie.states("about", Stream.of(
                Tie.from(about.problem(), "was answered with", outcome),
                Tie.from(about.initiative(), "was told as", outcome),
                Tie.from(about.businessCase(), "was told as", outcome),
                Tie.from(about.project(), "was told as", outcome),
                support.evidence().stream().flatMap(one -> Tie.named(one.link()))
                        .map(one -> new Ends(one, outcome.value(), "is evidence for")))
                .flatMap(some -> some));
    }

    private ResultTies() {}
}
