package waymark.query.understand.journey.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyQuery.Gaps;
import waymark.api.understand.journey.JourneyQuery.MeasureGaps;
import waymark.api.understand.journey.JourneyQuery.ReadMetrics;
import waymark.api.understand.journey.JourneyQuery.Readings;
import waymark.api.understand.journey.JourneyQuery.WholeView;
import waymark.api.understand.journey.view.Gap;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.chart.Chart;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.understand.journey.draw.Around;
import waymark.query.understand.journey.draw.MapDrawing;
import waymark.query.understand.journey.table.GapTables;
import waymark.query.understand.journey.table.MapTables;
import waymark.query.understand.journey.table.ReadingTables;
import waymark.query.understand.journey.table.Taken;

/** Draws maps, and says beside them what is heard and measured at their touchpoints. */
@Component
class JourneyDrawings {

    private final Queries queries;
    private final JourneyFacts facts;
    private final MapTables maps;
    private final GapTables gaps;
    private final ReadingTables readings;

    JourneyDrawings(Queries queries, JourneyFacts facts, MapTables maps, GapTables gaps,
            ReadingTables readings) {
        this.queries = queries;
        this.facts = facts;
        this.maps = maps;
        this.gaps = gaps;
        this.readings = readings;
    }

    /** All that a page says of a whole map: its drawing, its gaps, what is measured. */
    Map<String, Object> whole(WholeView whole, Viewer viewer) {
        JourneyHead head = whole.journey().head();
        return Map.of("map", chart(head.frame().title(), whole.journey(), whole.readings(), viewer),
                "gaps", gaps.of(head.reference(), whole.gaps()),
                "readings", readings.of(head.reference(), whole.readings()));
    }

    /** The same of one touchpoint, without a drawing. */
    Map<String, Object> there(JourneyView journey, int number, Viewer viewer) {
        List<Gap> felt = heard(journey, viewer).gaps().stream()
                .filter(one -> one.number() == number).toList();
        var read = new Readings(List.copyOf(read(journey, viewer).readings().stream()
                .filter(one -> one.number() == number).toList()));
        String reference = journey.head().reference();
        return Map.of("gap", gaps.of(reference, new Gaps(felt)),
                "readings", readings.of(reference, read),
                "taken", felt.stream().map(one -> Optional.ofNullable(
                        Taken.of(one, reference, viewer.asOf()))).flatMap(Optional::stream)
                        .toList());
    }

    /** As one long line, with the table beneath it. */
    Chart chart(String title, JourneyView journey, Viewer viewer) {
        return chart(title, journey, read(journey, viewer), viewer);
    }

    private Chart chart(String title, JourneyView journey, Readings read, Viewer viewer) {
        var departments = facts.departments(viewer);
        return new Chart(title, new MapDrawing(title, journey.map(),
                Around.of(departments, read.readings())).asLine(),
                maps.touchpoints(journey, departments, read));
    }

    /** For one lying page. */
    String page(JourneyView journey, Viewer viewer) {
        return new MapDrawing(journey.head().frame().title(), journey.map(),
                Around.of(facts.departments(viewer), read(journey, viewer).readings())).asPage();
    }

    private Readings read(JourneyView journey, Viewer viewer) {
        return queries.ask(new ReadMetrics(journey.head().id()), viewer);
    }

    private Gaps heard(JourneyView journey, Viewer viewer) {
        return queries.ask(new MeasureGaps(journey.head().id()), viewer);
    }
}
