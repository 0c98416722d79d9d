package waymark.command.deliver.project.ending;

import static waymark.api.deliver.project.ProjectRefusal.NOT_OPEN;
import static waymark.api.deliver.project.ProjectRefusal.NOT_YET;
import static waymark.api.deliver.project.ProjectRefusal.STILL_OPEN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectCommand.CompleteProject;
import waymark.api.deliver.project.ProjectCommand.StopProject;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.command.deliver.gate.Way;
import waymark.command.deliver.project.cost.Costing.Whose;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-4: completing answers what is open; completing and stopping say what was learned. */
public final class Ending {

    /** What says whether something is open, and whether the gate before the end is. */
    public static Set<String> restsOn(CompleteProject wish) {
        Set<String> streams = new TreeSet<>(Awaited.beside(wish.project()));
        streams.addAll(Way.restsOn(wish.asks()));
        return streams;
    }

    /**
     * Completes a project that goes on.
     *
     * @param awaited what is open of the project itself
     */
    public static Decision<ProjectEvent> complete(
            Whose whose, Awaited awaited, CompleteProject wish, Known known) {
        return Way.<ProjectEvent>shut(whose.project(), wish.asks(), known)
                .orElseGet(() -> through(whose, awaited, wish, known));
    }

    private static Decision<ProjectEvent> through(
            Whose whose, Awaited awaited, CompleteProject wish, Known known) {
        LocalDate on = day(wish.effectiveOn(), known);
        if (on.isAfter(known.today())) {
            return refuse(NOT_YET);
        }
        Set<String> open = awaited.open(whose.project(), known);
        Set<String> answered = new LinkedHashSet<>(
                wish.open().stream().map(LeftOpen::what).toList());
        Set<String> unanswered = without(open, answered);
        if (!unanswered.isEmpty()) {
            return refuse(STILL_OPEN, String.join("; ", unanswered) + ".");
        }
        Set<String> unknown = without(answered, open);
        if (!unknown.isEmpty()) {
            return refuse(NOT_OPEN, String.join("; ", unknown) + ".");
        }
        List<ProjectEvent> events = new ArrayList<>();
        wish.open().forEach(one -> events.add(
                new ThingLeftOpen(whose.project(), whose.initiative(), one)));
        events.add(new ProjectCompleted(whose.project(), whose.initiative(),
                whose.businessCase(), on, wish.change(), wish.lessons(), wish.reviewOn()));
        return accept(events);
    }

    /** Stops a project that goes on; what is open ends with it. */
    public static Decision<ProjectEvent> stop(Whose whose, StopProject wish, Known known) {
        LocalDate on = day(wish.effectiveOn(), known);
        return on.isAfter(known.today())
                ? refuse(NOT_YET)
                : accept(new ProjectStopped(whose.project(), whose.initiative(),
                        whose.businessCase(), on, wish.reason(), wish.lessons(),
                        wish.reviewOn()));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new LinkedHashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static LocalDate day(@Nullable LocalDate said, Known known) {
        return said == null ? known.today() : said;
    }

    private Ending() {}
}
