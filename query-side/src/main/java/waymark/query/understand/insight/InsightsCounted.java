package waymark.query.understand.insight;

import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Counts insights without reading them. */
@Component
public class InsightsCounted {

    private final Board<InsightRow> board;

    InsightsCounted(Boards boards) {
        this.board = boards.of(InsightBoard.class);
    }

    /** How many there are as of then. */
    public long all(AsOf asOf) {
        return board.count(asOf);
    }
}
