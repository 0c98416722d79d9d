package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeReworded;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.Support;
import waymark.query.audit.trace.link.Tie.Ends;

/** What came of decisions: projects, and what customers were told. */
final class ResultTies {

    static List<Tie> of(ProjectEvent event) {
        return event instanceof ProjectStarted told
                ? List.of(Tie.states("started", Stream.concat(
                        Tie.from(told.initiative(), "is delivered by", told.project()),
                        Tie.from(told.businessCase(), "is delivered by", told.project()))))
                : List.of();
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
