package waymark.query.choose.council.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingQuery.ItemView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.log.Recorded;

/**
 * What is kept of a meeting to be read; see {@code MeetingView} for what the words mean.
 *
 * @param inRoom what happened in it beside decisions; none in rows of before it was kept
 */
record MeetingRow(
        String id,
        String reference,
        long version,
        Stage stage,
        LocalDate date,
        int minutes,
        Manner manner,
        List<ItemView> items,
        List<Seated> roster,
        @Nullable Integer quorum,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String note,
        @Nullable InRoom inRoom) {

    static MeetingRow begin(MeetingScheduled told, Recorded recorded) {
        return new MeetingRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.SCHEDULED, told.date(), told.minutes(), told.manner(),
                List.of(), List.of(), null, null, null, null, InRoom.EMPTY);
    }

    /** What happened in it beside decisions. */
    InRoom room() {
        return inRoom == null ? InRoom.EMPTY : inRoom;
    }

    MeetingRow changed(Recorded recorded) {
        return new MeetingRow(id, reference, recorded.version(), stage, date, minutes, manner,
                items, roster, quorum, openedAt, closedAt, note, inRoom);
    }

    MeetingRow with(ItemView item) {
        List<ItemView> more = new ArrayList<>(items);
        more.add(item);
        return on(more);
    }

    MeetingRow with(InRoom happened) {
        return new MeetingRow(id, reference, version, stage, date, minutes, manner, items, roster,
                quorum, openedAt, closedAt, note, happened);
    }

    /** The same with one item changed. */
    MeetingRow item(String businessCase, UnaryOperator<ItemView> change) {
        return on(items.stream()
                .map(item -> item.businessCase().equals(businessCase) ? change.apply(item) : item)
                .toList());
    }

    MeetingRow opened(List<Seated> present, int agreed, Instant at) {
        return new MeetingRow(id, reference, version, Stage.OPEN, date, minutes, manner, items,
                present, agreed, at, closedAt, note, inRoom);
    }

    MeetingRow closed(@Nullable String said, Instant at) {
        return new MeetingRow(id, reference, version, Stage.CLOSED, date, minutes, manner, items,
                roster, quorum, openedAt, at, said, inRoom);
    }

    private MeetingRow on(List<ItemView> agenda) {
        return new MeetingRow(id, reference, version, stage, date, minutes, manner, agenda, roster,
                quorum, openedAt, closedAt, note, inRoom);
    }
}
