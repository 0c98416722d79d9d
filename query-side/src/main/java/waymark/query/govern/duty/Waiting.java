package waymark.query.govern.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.govern.duty.WaitingRow.State;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Whom cases and meetings wait for, as of any moment; oldest first. */
@Component
public class Waiting {

    private final Board<WaitingRow> board;

    Waiting(Boards boards) {
        this.board = boards.of(WaitingBoard.class);
    }

    /** Cases that finance has not reviewed. */
    public List<Waits> forFinance(AsOf asOf) {
        return in(State.FOR_FINANCE, "for finance to review", asOf).toList();
    }

    /** Cases that are submitted and not decided, reviewed ones last. */
    public List<Waits> forCouncil(AsOf asOf) {
        return Stream.concat(in(State.FOR_COUNCIL, "for the council to decide", asOf),
                in(State.FOR_FINANCE, "for finance, then the council", asOf)).toList();
    }

    /** Meetings that are not closed and were not planned for an earlier day. */
    public List<Waits> meetings(AsOf asOf) {
        LocalDate today = asOf.effective();
        return in(State.MEETING, "to be held", asOf)
                .filter(one -> !Objects.requireNonNull(one.on()).isBefore(today))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.on())))
                .toList();
    }

    /** The next of them. */
    public Optional<Waits> nextMeeting(AsOf asOf) {
        return meetings(asOf).stream().findFirst();
    }

    private Stream<Waits> in(State state, String why, AsOf asOf) {
        return board.all(WaitingBoard.STATE, state.name(), asOf).stream()
                .map(row -> new Waits(row.id(), row.reference(), row.title(), why, row.on(),
                        row.since()));
    }
}
