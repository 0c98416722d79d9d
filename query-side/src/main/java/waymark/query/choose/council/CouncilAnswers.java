package waymark.query.choose.council;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.CouncilQuery.CouncilView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers who sits in the council, and who lent a vote; loans end by themselves (ORG-3). */
@Component
class CouncilAnswers {

    private final Board<CouncilRow> board;

    CouncilAnswers(Boards boards) {
        this.board = boards.of(CouncilBoard.class);
    }

    @QueryHandler
    CouncilView find(FindCouncil query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(CouncilId.THE.value(), viewer.asOf())
                .map(row -> new CouncilView(row.version(), row.members(), row.loans().stream()
                        .filter(loan -> !loan.until().isBefore(viewer.asOf().effective()))
                        .toList()))
                .orElseGet(() -> new CouncilView(-1, List.of(), List.of()));
    }
}
