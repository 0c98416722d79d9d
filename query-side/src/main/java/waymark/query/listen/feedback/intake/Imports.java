package waymark.query.listen.feedback.intake;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.listen.feedback.FeedbackQuery.FindImport;
import waymark.api.listen.feedback.FeedbackQuery.ImportList;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.FeedbackQuery.ListImports;
import waymark.api.listen.feedback.FeedbackQuery.ListRejected;
import waymark.api.listen.feedback.FeedbackQuery.RejectedList;
import waymark.api.listen.feedback.FeedbackQuery.RejectedView;
import waymark.api.listen.feedback.intake.Tally;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about imports. */
@Component
class Imports {

    private final Board<ImportRow> board;
    private final Work work;
    private final Readings readings;

    Imports(Boards boards, Work work, Readings readings) {
        this.readings = readings;
        this.board = boards.of(ImportBoard.class);
        this.work = work;
    }

    @QueryHandler
    ImportView find(FindImport query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return view(board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id()));
    }

    @QueryHandler
    ImportList list(ListImports query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.source() == null ? null : new Facet("source", query.source());
        Page<ImportRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new ImportList(page.rows().stream().map(this::view).toList(), page.next());
    }

    @QueryHandler
    RejectedList rejected(ListRejected query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ImportRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        var found = work.rejected(row.id(), query.after(), query.limit() + 1);
        var page = found.stream().limit(query.limit()).toList();
        readings.note(viewer, Words.REJECTED_ROWS, row.id(),
                page.isEmpty() ? List.of() : List.of(row.id()));
        Long next = found.size() > query.limit() ? last(page) : null;
        return new RejectedList(page, next);
    }

    private static Long last(List<RejectedView> page) {
        return page.getLast().number();
    }

    /** What an import counted at its end is a fact; until then, and when cancelled, it is work. */
    private ImportView view(ImportRow row) {
        Tally tally = row.tally();
        return new ImportView(row.id(), row.reference(), row.version(), row.source(),
                row.stage(), row.file(),
                tally == null ? work.progress(row.id()).orElse(Tally.NONE) : tally,
                row.how(), row.sentence(), row.requestedBy(), row.requestedAt(), row.endedAt());
    }
}
