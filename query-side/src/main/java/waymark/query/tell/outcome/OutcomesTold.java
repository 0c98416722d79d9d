package waymark.query.tell.outcome;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Counts what was told and stands, however much it is, and finds the latest of it. */
@Component
public class OutcomesTold {

    private final Board<OutcomeRow> board;

    OutcomesTold(Boards boards) {
        this.board = boards.of(OutcomeBoard.class);
    }

    /** How many were published and are not retracted as of then. */
    public long all(AsOf asOf) {
        return board.counts(OutcomeBoard.TOLD.name(), asOf)
                .getOrDefault(OutcomeBoard.TOLD.value(), 0L);
    }

    /** The latest of them, newest first. */
    public List<OutcomeView> latest(int many, AsOf asOf) {
        return board.page(OutcomeBoard.TOLD, null, many, asOf).rows().stream()
                .map(OutcomeAnswers::view).toList();
    }
}
