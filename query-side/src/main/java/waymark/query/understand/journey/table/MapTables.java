package waymark.query.understand.journey.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.understand.journey.JourneyQuery.Readings;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.JourneyView;
import waymark.api.understand.journey.view.MetricReading;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says a map as a table, with what is measured on it. */
@Component
public class MapTables {

    private static final List<Column> COLUMNS = List.of(Column.text("stage", "Stage"),
            Column.text("touchpoint", "Touchpoint"), Column.text("channel", "Channel"),
            Column.text("action", "Action"), Column.text("expectation", "Expectation"),
            Column.figure("emotion", "Emotion"), Column.text("shown", "Shown by"),
            Column.text("truth", "Moment of truth"), Column.text("pains", "Pains"),
            Column.text("heard", "Heard as"), Column.text("measured", "Measured"),
            Column.text("front", "Front stage"), Column.text("back", "Back stage"),
            Column.text("support", "Support"), Column.text("owner", "Owner"));

    private final ReadingTables readingTables;

    MapTables(ReadingTables readingTables) {
        this.readingTables = readingTables;
    }

    /** The whole map, a touchpoint a row, with what its metrics say (MET-1). */
    public Table touchpoints(
            JourneyView journey, Map<String, String> departments, Readings readings) {
        String own = JourneyTables.PAGES + journey.head().reference() + "/touchpoints/";
        Map<Integer, List<MetricReading>> there = readings.readings().stream()
                .collect(Collectors.groupingBy(MetricReading::number));
        List<Row> rows = new ArrayList<>();
        journey.map().stages().forEach(stage -> stage.touchpoints().forEach(one -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(stage.name()),
                    Cell.link(one.words().name(), own + one.number())));
            cells.addAll(told(one, there.getOrDefault(one.number(), List.of())));
            cells.addAll(behind(one, departments));
            rows.add(new Row(cells));
        }));
        return new Table(journey.head().reference() + " " + journey.head().frame().title(),
                COLUMNS, rows, null);
    }

    private List<Cell> told(Touchpoint one, List<MetricReading> readings) {
        return List.of(Cell.of(one.words().channel()), Cell.of(one.words().action()),
                Cell.of(one.words().expectation()),
                Cell.said(one.emotion().level(), Levels.of(one.emotion().level())),
                Cell.of(Levels.shown(one.emotion())),
                Cell.of(one.detail().momentOfTruth() ? "yes" : ""), Cell.of(one.detail().pains()
                        .stream().map(pain -> pain.what() + " (" + pain.weight() + ")")
                        .collect(Collectors.joining(" | "))),
                Cell.of(String.join(" | ", one.detail().heardAs())),
                Cell.of(readings.stream().map(readingTables::inWords)
                        .collect(Collectors.joining(" | "))));
    }

    private static List<Cell> behind(Touchpoint one, Map<String, String> departments) {
        DepartmentId owner = one.blueprint().owner();
        return List.of(Cell.of(one.blueprint().frontStage()),
                Cell.of(one.blueprint().backStage()), Cell.of(one.blueprint().support()),
                Cell.of(owner == null ? "" : departments.getOrDefault(owner.value(), "")));
    }
}
