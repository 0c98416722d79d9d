package waymark.query.choose.council.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.agenda.AgendaView.Kind;
import waymark.api.choose.council.agenda.AgendaView.Matter;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/**
 * Projects beyond their tolerance: those with an exception that is not settled (PRJ-2), and those
 * whose lights say so though nobody has forecast it.
 */
@Component
class Exceeding {

    private static final int MANY = 500;

    private final Queries queries;
    private final Clock clock;

    Exceeding(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Stream<Matter> all(Viewer viewer) {
        List<ExceptionView> open = queries.ask(new ListExceptions(Which.OPEN, null, MANY), viewer)
                .exceptions();
        Set<String> known = open.stream().map(ExceptionView::project).collect(Collectors.toSet());
        return Stream.concat(
                open.stream().filter(one -> one.stage() != ExceptionStage.SETTLED)
                        .map(this::matter),
                Stage.GOING_ON.stream()
                        .flatMap(stage -> queries.ask(new ListProjects(stage, null, MANY), viewer)
                                .projects().stream())
                        .filter(one -> !known.contains(one.id()))
                        .flatMap(one -> lights(one).map(said -> new Matter(Kind.EXCEPTION,
                                one.id(), one.reference(), one.title() + ": " + said,
                                one.manager(), day(one.changedAt())))));
    }

    private Matter matter(ExceptionView one) {
        return new Matter(Kind.EXCEPTION, one.id(), one.reference(),
                one.title() + ": " + what(one.kind()) + " beyond the tolerance, " + stands(one),
                one.manager(), day(one.openedAt()));
    }

    private static String what(ExceptionKind kind) {
        return switch (kind) {
            case COST -> "its cost";
            case FINISH -> "its finish";
        };
    }

    private static String stands(ExceptionView one) {
        return switch (one.stage()) {
            case OPEN -> one.overdue() ? "and nobody said why in time" : "to be explained";
            case EXPLAINED -> "explained, to be settled";
            case WITH_COUNCIL -> "handed to the council";
            case SETTLED, CLOSED -> "settled";
        };
    }

    private static Stream<String> lights(ProjectView one) {
        Map<String, Boolean> lights = Map.of(what(ExceptionKind.COST),
                one.computed().cost() == Light.RED, what(ExceptionKind.FINISH),
                one.computed().schedule() == Light.RED);
        List<String> red = lights.entrySet().stream().filter(Map.Entry::getValue)
                .map(Map.Entry::getKey).sorted().toList();
        return red.isEmpty()
                ? Stream.empty()
                : Stream.of(String.join(" and ", red) + " beyond the tolerance");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
