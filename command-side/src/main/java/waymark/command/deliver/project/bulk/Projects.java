package waymark.command.deliver.project.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.kernel.rule.Agreed;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Finds the projects of a file by reference or external key, each once. */
@Component
public class Projects {

    private static final int MOST = 500;
    private static final int LONGEST = 100;

    private final ProjectKeys keys;
    private final EventLog log;

    Projects(ProjectKeys keys, EventLog log) {
        this.keys = keys;
        this.log = log;
    }

    /**
     * Those of these names that are projects.
     *
     * @throws Unacceptable when there are too many of them
     */
    public Map<String, Found> find(Set<String> names) {
        if (names.size() > MOST) {
            throw new Unacceptable("file", "This file names " + names.size() + " projects.",
                    "at most " + MOST + " projects");
        }
        Map<String, ProjectId> ids = new HashMap<>();
        names.forEach(name -> id(name).ifPresent(id -> ids.put(name, id)));
        Map<String, List<Recorded>> streams = streams(ids.values());
        Map<String, Found> found = new HashMap<>();
        ids.forEach((name, id) -> {
            List<Recorded> told = streams.getOrDefault(id.value(), List.of());
            if (!told.isEmpty()) {
                found.put(name, found(id, told));
            }
        });
        return found;
    }

    private Optional<ProjectId> id(String name) {
        if (name.length() > LONGEST || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(keys.find(name));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private Map<String, List<Recorded>> streams(Collection<ProjectId> ids) {
        Map<String, List<Recorded>> streams = new HashMap<>();
        if (!ids.isEmpty()) {
            log.streams(ids.stream().map(ProjectId::value).distinct().toList()).forEach(
                    one -> streams.computeIfAbsent(one.stream(), any -> new ArrayList<>())
                            .add(one));
        }
        return streams;
    }

    private static Found found(ProjectId id, List<Recorded> told) {
        return new Found(id, Objects.requireNonNull(told.getFirst().reference(), "numbered"),
                (ProjectStarted) told.getFirst().event(),
                told.stream().map(Recorded::event).toList());
    }

    /**
     * What the programme agreed on.
     *
     * @throws Refused before the set-up
     */
    public Agreed agreed() {
        Agreed agreed = Agreed.FOLD.initial();
        for (Recorded told : log.streams(List.of(ProgrammeId.THE.value()))) {
            agreed = Agreed.FOLD.evolve(agreed, told.event());
        }
        if (!agreed.isSetUp()) {
            throw new Refused(GeneralRefusal.NOT_SET_UP);
        }
        return agreed;
    }
}
