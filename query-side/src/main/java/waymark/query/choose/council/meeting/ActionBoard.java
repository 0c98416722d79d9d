package waymark.query.choose.council.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** What meetings agreed is to be done, each a row, so that what is open is found by its owner. */
final class ActionBoard implements Projection<ActionView> {

    static final String OPEN = "open";
    static final String OWNER = "owner";
    static final String YES = "yes";

    @Override
    public String name() {
        return "meeting-action";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ActionView> rowType() {
        return ActionView.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case ActionAgreed told -> Set.of(key(told.stream(), told.action()));
            case ActionFinished told -> Set.of(key(told.stream(), told.action()));
            default -> Set.of();
        };
    }

    @Override
    public ActionView evolve(@Nullable ActionView before, String key, Recorded recorded) {
        return recorded.event() instanceof ActionFinished told
                ? InRoom.finished(Objects.requireNonNull(before, key), told,
                        recorded.meta().actor())
                : InRoom.view((ActionAgreed) recorded.event());
    }

    @Override
    public List<Facet> facets(ActionView row) {
        return row.finishedOn() == null
                ? List.of(new Facet(OPEN, YES), new Facet(OWNER, row.owner()))
                : List.of();
    }

    private static String key(String meeting, int action) {
        return meeting + "#" + action;
    }
}
