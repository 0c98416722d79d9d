package waymark.query.deliver.project.change;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.api.deliver.project.change.BaselineEvent.BaselineOpened;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.BaselineEvent.ChangeRejected;
import waymark.api.deliver.project.change.BaselineEvent.ChangeWithdrawn;
import waymark.api.deliver.project.change.BaselineQuery.ChangeView;
import waymark.api.deliver.project.change.BaselineQuery.Standing;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The changes of each project's baseline, under the id of the project. */
final class ChangesBoard implements Projection<ChangesRow> {

    static final Facet WAITS = new Facet("waits", "yes");

    @Override
    public String name() {
        return "baseline-change";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ChangesRow> rowType() {
        return ChangesRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof BaselineEvent told ? Set.of(told.project().value()) : Set.of();
    }

    @Override
    public ChangesRow evolve(@Nullable ChangesRow before, String key, Recorded recorded) {
        ChangesRow row = (before == null
                ? new ChangesRow(key, recorded.version(), List.of())
                : before).at(recorded.version());
        return switch ((BaselineEvent) recorded.event()) {
            case BaselineOpened _ -> row;
            case ChangeAsked told -> row.with(asked(told, recorded));
            case ChangeApproved told -> row.settled(told.change(), one -> settled(one, recorded,
                    new Settled(Standing.APPROVED, told.meeting(), told.reason(),
                            told.selfApproved())));
            case ChangeRejected told -> row.settled(told.change(), one -> settled(one, recorded,
                    new Settled(Standing.REJECTED, told.meeting(), told.reason(), false)));
            case ChangeWithdrawn told -> row.settled(told.change(), one -> settled(one, recorded,
                    new Settled(Standing.WITHDRAWN, null, null, false)));
        };
    }

    @Override
    public List<Facet> facets(ChangesRow row) {
        return row.changes().stream().anyMatch(one -> one.standing() == Standing.ASKED)
                ? List.of(WAITS)
                : List.of();
    }

    private static ChangeView asked(ChangeAsked told, Recorded recorded) {
        return new ChangeView(told.change(), Standing.ASKED, told.wanted(), told.now().amount(),
                told.now().finish(), told.askedBy().value(), told.reason(),
                recorded.recordedAt(), null, null, null, null, false);
    }

    /** What became of a change. */
    private record Settled(Standing standing, @Nullable MeetingId meeting,
            @Nullable String reason, boolean alone) {}

    private static ChangeView settled(ChangeView one, Recorded recorded, Settled how) {
        MeetingId meeting = how.meeting();
        return new ChangeView(one.change(), how.standing(), one.moves(), one.before(),
                one.finishBefore(), one.askedBy(), one.reason(), one.askedAt(),
                meeting == null ? null : meeting.value(),
                recorded.meta().actor().person(), recorded.recordedAt(),
                how.reason(), how.alone());
    }
}
