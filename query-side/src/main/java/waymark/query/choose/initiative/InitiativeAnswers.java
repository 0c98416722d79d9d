package waymark.query.choose.initiative;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.ListSplits;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.InitiativeQuery.SplitList;
import waymark.api.choose.initiative.InitiativeView;
import waymark.log.EventLog;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about initiatives from their board. */
@Component
class InitiativeAnswers {

    private final Board<InitiativeRow> board;
    private final EventLog log;
    private final ProgrammeFacts programme;

    InitiativeAnswers(Boards boards, EventLog log, ProgrammeFacts programme) {
        this.board = boards.of(InitiativeBoard.class);
        this.log = log;
        this.programme = programme;
    }

    @QueryHandler
    InitiativeView find(FindInitiative query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        InitiativeRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return Views.of(row, ownerWritten(row, viewer), rest(viewer));
    }

    @QueryHandler
    InitiativeList list(ListInitiatives query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<InitiativeRow> page = board.page(where(query), query.before(), query.limit(),
                viewer.asOf());
        return Views.of(page, rest(viewer));
    }

    @QueryHandler
    Ranking rank(RankInitiatives query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return Rankings.of(query.method(), board.all(InitiativeBoard.CHOOSABLE.name(),
                InitiativeBoard.CHOOSABLE.value(), viewer.asOf()));
    }

    @QueryHandler
    SplitList splits(ListSplits query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        return new SplitList(new Splits(programme.settings(asOf).quickTrack().cost()).among(
                board.all(InitiativeBoard.QUICK.name(), InitiativeBoard.QUICK.value(), asOf)));
    }

    private Rest rest(Viewer viewer) {
        return new Rest(programme.settings(viewer.asOf()), viewer.asOf());
    }

    private static @Nullable Facet where(ListInitiatives query) {
        if (query.owner() == null) {
            return query.stage() == null
                    ? null
                    : new Facet(InitiativeBoard.STAGE, query.stage().name());
        }
        return query.stage() == null
                ? new Facet(InitiativeBoard.OWNER, query.owner())
                : new Facet(InitiativeBoard.OWNER_STAGE,
                        query.owner() + "/" + query.stage().name());
    }

    /** Personal, so read from the log each time, and only for those who match it to a person. */
    private @Nullable String ownerWritten(InitiativeRow row, Viewer viewer) {
        if (row.inherited() == null || !viewer.actor().may(NameOwner.class)) {
            return null;
        }
        return log.stream(row.id(), 0, 1).stream()
                .map(recorded -> recorded.event())
                .filter(InitiativeInherited.class::isInstance)
                .map(event -> ((InitiativeInherited) event).row().ownerWritten())
                .findFirst().orElse(null);
    }
}
