package waymark.query.understand.problem;

import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Counts problems without reading them. */
@Component
public class ProblemsCounted {

    private final Board<ProblemRow> board;

    ProblemsCounted(Boards boards) {
        this.board = boards.of(ProblemBoard.class);
    }

    /** How many there are as of then, up to so many. */
    public long upTo(int most, AsOf asOf) {
        return board.count(most, asOf);
    }
}
