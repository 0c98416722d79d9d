package waymark.query.govern.privacy;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.privacy.ErasureQuery.ErasureList;
import waymark.api.govern.privacy.ErasureQuery.ErasureView;
import waymark.api.govern.privacy.ErasureQuery.FindErasure;
import waymark.api.govern.privacy.ErasureQuery.ListErasures;
import waymark.query.govern.privacy.ErasureRow.Judged;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about erasures. */
@Component
class ErasureAnswers {

    private final Board<ErasureRow> board;

    ErasureAnswers(Boards boards) {
        this.board = boards.of(ErasureBoard.class);
    }

    @QueryHandler
    ErasureView find(FindErasure query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf()).map(ErasureAnswers::view)
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    ErasureList list(ListErasures query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet stage = query.stage() == null
                ? null
                : new Facet(ErasureBoard.STAGE, query.stage().name());
        Page<ErasureRow> page = board.page(stage, query.before(), query.limit(), viewer.asOf());
        return new ErasureList(page.rows().stream().map(ErasureAnswers::view).toList(),
                page.next());
    }

    private static ErasureView view(ErasureRow row) {
        Judged judged = row.judged();
        return new ErasureView(row.id(), row.reference(), row.version(), row.stage(),
                row.asked().about(), row.asked().subject(), row.asked().why(),
                row.asked().by().value(), row.asked().askedAt(),
                judged == null ? null : judged.by(), judged == null ? null : judged.at(),
                judged == null ? null : judged.reason(), judged != null && judged.alone());
    }
}
