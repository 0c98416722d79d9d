package waymark.query.listen.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.followup.FollowupEvent;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;
import waymark.query.listen.followup.CaseTable.State;

/** Keeps the table of cases: each event ends one state of its case and begins the next. */
@Component
class CaseProjector implements Projector {

    private final CaseTable table;

    CaseProjector(CaseTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("followup_case");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof FollowupEvent;
    }

    @Override
    public void apply(List<Recorded> ours) {
        Set<String> streams = ours.stream().map(Recorded::stream).collect(Collectors.toSet());
        Map<String, State> stored = table.holding(streams);
        Map<String, State> latest = new HashMap<>(stored);
        List<State> ended = new ArrayList<>();
        List<State> begun = new ArrayList<>();
        for (Recorded recorded : ours) {
            State before = latest.get(recorded.stream());
            if (before != null) {
                State until = before.until(recorded.position());
                (before.equals(stored.get(recorded.stream())) ? ended : begun).add(until);
            }
            latest.put(recorded.stream(), next(before, recorded));
        }
        latest.values().removeAll(stored.values());
        begun.addAll(latest.values());
        table.end(ended);
        table.begin(begun);
    }

    private static State next(@Nullable State before, Recorded recorded) {
        return new State(CaseFold.evolve(before == null ? null : before.row(), recorded),
                recorded.position(), CaseTable.HOLDS);
    }

    @Override
    public void clear() {
        table.clear();
    }
}
