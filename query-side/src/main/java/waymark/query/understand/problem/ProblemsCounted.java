package waymark.query.understand.problem;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.ProblemQuery.Stage;
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

    /** How many there are as of then. */
    public long all(AsOf asOf) {
        return board.count(asOf);
    }

    /** How many there are of each stage as of then. */
    public Map<Stage, Long> byStage(AsOf asOf) {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        board.counts("stage", asOf).forEach((stage, many) -> stages.put(
                Stage.valueOf(stage), many));
        return stages;
    }
}
