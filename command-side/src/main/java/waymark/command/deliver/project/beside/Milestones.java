package waymark.command.deliver.project.beside;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.week.Foreseen;

/**
 * How the milestones of a project stand.
 *
 * @param all by their names
 */
public record Milestones(Map<String, Foreseen> all) {

    /** There is no milestone. */
    public static final Milestones NONE = new Milestones(Map.of());

    public Milestones {
        all = Map.copyOf(all);
    }

    /** Those that a project begins with. */
    public static Milestones begun(ProjectStarted told) {
        Map<String, Foreseen> all = new HashMap<>();
        told.milestones().forEach(one -> all.put(one.name(), Foreseen.first(one)));
        return new Milestones(all);
    }

    /** One more. */
    public Milestones with(MilestoneAdded told) {
        Map<String, Foreseen> more = new HashMap<>(all);
        more.put(told.name(), Foreseen.on(told.agreed()));
        return new Milestones(more);
    }

    /** After news of one of them. */
    public Milestones with(MilestoneMoved told) {
        Map<String, Foreseen> moved = new HashMap<>(all);
        moved.computeIfPresent(told.news().name(),
                (_, before) -> before.after(told.news(), told.saidOf()));
        return new Milestones(moved);
    }

    /** Those that are not there. */
    public Map<String, Foreseen> open() {
        return all.entrySet().stream().filter(one -> !one.getValue().there())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of all of them. */
    public Set<String> names() {
        return all.keySet();
    }
}
