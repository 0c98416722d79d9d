package waymark.query.understand.journey;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyQuery.CompareJourney;
import waymark.api.understand.journey.JourneyQuery.Comparison;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.Gaps;
import waymark.api.understand.journey.JourneyQuery.Heat;
import waymark.api.understand.journey.JourneyQuery.JourneyList;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.journey.JourneyQuery.ListWithin;
import waymark.api.understand.journey.JourneyQuery.MapHeat;
import waymark.api.understand.journey.JourneyQuery.MeasureGaps;
import waymark.api.understand.journey.JourneyQuery.ReadMetrics;
import waymark.api.understand.journey.JourneyQuery.Readings;
import waymark.api.understand.journey.JourneyQuery.ShowWhole;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.JourneyQuery.WholeView;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.understand.journey.gap.Listening;
import waymark.query.understand.journey.reading.TouchpointMetrics;

/** Answers questions about journeys. */
@Component
class JourneyAnswers {

    private final Board<JourneyRow> board;
    private final Maps maps;
    private final Lineage lineage;
    private final Listening listening;
    private final TouchpointMetrics metrics;

    JourneyAnswers(Boards boards, Maps maps, Lineage lineage, Listening listening,
            TouchpointMetrics metrics) {
        this.board = boards.of(JourneyBoard.class);
        this.maps = maps;
        this.lineage = lineage;
        this.listening = listening;
        this.metrics = metrics;
    }

    @QueryHandler
    JourneyView find(FindJourney query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return maps.of(query.id(), viewer.asOf());
    }

    @QueryHandler
    JourneyList list(ListJourneys query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<JourneyRow> page = board.page(where(query), query.before(), query.limit(),
                viewer.asOf());
        return new JourneyList(page.rows().stream().map(JourneyRow::head).toList(), page.next());
    }

    private static @Nullable Facet where(ListJourneys query) {
        Stage stage = query.stage();
        if (query.kind() != null) {
            return new Facet("kind", query.kind() + " " + (stage == null
                    ? Stage.PUBLISHED
                    : stage));
        }
        return stage == null ? null : new Facet("stage", stage.name());
    }

    /** Numbers stay in every version, so what showed a part of an earlier one shows it still. */
    @QueryHandler
    JourneyList within(ListWithin query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new JourneyList(lineage.of(query.id(), viewer.asOf()).stream()
                .flatMap(version -> board.all("within", version, viewer.asOf()).stream())
                .map(JourneyRow::head).toList(), null);
    }

    @QueryHandler
    Comparison compare(CompareJourney query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        JourneyView toBe = maps.of(query.id(), viewer.asOf());
        if (toBe.head().frame().asIs() == null) {
            throw Unknown.id().get();
        }
        JourneyView asIs = maps.of(toBe.head().frame().asIs().value(), viewer.asOf());
        return new Comparison(asIs.head().id(), toBe.head().id(),
                Beside.of(asIs.map(), toBe.map()));
    }

    @QueryHandler
    Gaps gaps(MeasureGaps query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new Gaps(listening.gaps(maps.of(query.id(), viewer.asOf()).map(), viewer.asOf()));
    }

    @QueryHandler
    Readings read(ReadMetrics query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new Readings(metrics.of(maps.of(query.id(), viewer.asOf()).map(), viewer.asOf()));
    }

    /** The map is put together once, and customers are listened to while metrics are read. */
    @QueryHandler
    WholeView whole(ShowWhole query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        JourneyView journey = maps.of(query.id(), viewer.asOf());
        var heard = CompletableFuture.supplyAsync(
                () -> listening.gaps(journey.map(), viewer.asOf()), Thread::startVirtualThread);
        var read = new Readings(metrics.of(journey.map(), viewer.asOf()));
        return new WholeView(journey, read, new Gaps(joined(heard)));
    }

    private static <A> A joined(CompletableFuture<A> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    @QueryHandler
    Heat heat(MapHeat query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<JourneyRow> page = board.page(new Facet("kind", "AS_IS PUBLISHED"), query.before(),
                query.limit(), viewer.asOf());
        List<JourneyView> journeys = page.rows().stream()
                .map(row -> maps.of(row, viewer.asOf())).toList();
        return new Heat(listening.heat(journeys, viewer.asOf()), page.next());
    }
}
