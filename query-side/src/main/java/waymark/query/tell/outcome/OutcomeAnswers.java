package waymark.query.tell.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.tell.outcome.OutcomeQuery.BoardView;
import waymark.api.tell.outcome.OutcomeQuery.FindOutcome;
import waymark.api.tell.outcome.OutcomeQuery.ListOutcomes;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeList;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.tell.outcome.OutcomeQuery.ShowBoard;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.api.tell.outcome.OutcomeQuery.Told;
import waymark.api.tell.outcome.traces.Names;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;
import waymark.query.tell.outcome.OutcomeRow.Published;

/** Answers questions about outcomes from their board. */
@Component
class OutcomeAnswers {

    private static final int SHOWN = 100;

    private final Board<OutcomeRow> board;
    private final ProgrammeFacts programme;
    private final Followed followed;
    private final Clock clock;

    OutcomeAnswers(Boards boards, ProgrammeFacts programme, Followed followed, Clock clock) {
        this.board = boards.of(OutcomeBoard.class);
        this.programme = programme;
        this.followed = followed;
        this.clock = clock;
    }

    @QueryHandler
    OutcomeView find(FindOutcome query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(OutcomeAnswers::view).orElseThrow(Unknown.id());
    }

    @QueryHandler
    OutcomeList list(ListOutcomes query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null
                ? null
                : new Facet(OutcomeBoard.STAGE, query.stage().name());
        Page<OutcomeRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new OutcomeList(
                page.rows().stream().map(OutcomeAnswers::view).toList(), page.next());
    }

    /** Always as of now: what was taken back is not to be read by looking at the past. */
    @QueryHandler
    BoardView show(ShowBoard query) {
        String name = programme.now().map(ProgrammeView::name).orElse("");
        if (!programme.boardOpen()) {
            return new BoardView(false, name, List.of());
        }
        AsOf now = new AsOf(followed.position(), LocalDate.now(clock), false);
        return new BoardView(true, name, board.page(OutcomeBoard.TOLD, null, SHOWN, now)
                .rows().stream().map(this::told).toList());
    }

    private Told told(OutcomeRow row) {
        Published published = Objects.requireNonNull(row.published(), row.id());
        return new Told(row.reference(), row.kind(), row.words().youSaid(), row.words().weDid(),
                LocalDate.ofInstant(published.at(), clock.getZone()),
                row.stage() == Stage.DISPUTED);
    }

    static OutcomeView view(OutcomeRow row) {
        Published published = row.published();
        return new OutcomeView(row.id(), row.reference(), row.seen().version(), row.stage(),
                row.kind(), row.about(), row.words(), row.support(), warnings(row),
                row.voices().confirmations(), row.voices().disputes(), row.voices().judgement(),
                row.seen().writtenBy(), published == null ? null : published.by(),
                row.seen().recordedAt(), row.seen().changedAt(),
                published == null ? null : published.at());
    }

    private static List<String> warnings(OutcomeRow row) {
        var names = new LinkedHashSet<>(Names.in(row.words().youSaid()));
        names.addAll(Names.in(row.words().weDid()));
        List<String> warnings = new ArrayList<>();
        names.forEach(name -> warnings.add(
                "\u201c" + name
                        + "\u201d may be the name of a person; leave it only with consent."));
        return warnings;
    }
}
