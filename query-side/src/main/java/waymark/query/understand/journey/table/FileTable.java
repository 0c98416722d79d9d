package waymark.query.understand.journey.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Detail.Pain;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/**
 * A journey as a file that the import reads: a touchpoint a row, a stage without one a row too. The
 * owner is told to whoever reads it; departments belong to the programme and stay behind.
 */
public final class FileTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("journey", "Journey"), Column.text("shows", "Shows"),
            Column.text("asIs", "As-is"), Column.figure("stageNumber", "Stage number"),
            Column.text("stage", "Stage"), Column.figure("number", "Number"),
            Column.text("touchpoint", "Touchpoint"), Column.text("channel", "Channel"),
            Column.text("action", "Action"), Column.text("expectation", "Expectation"),
            Column.figure("emotion", "Emotion"), Column.text("shown", "Shown by"),
            Column.text("evidence", "Evidence"), Column.figure("people", "People"),
            Column.text("observed", "Observed on"), Column.text("link", "Link"),
            Column.text("truth", "Moment of truth"), Column.text("pains", "Pains"),
            Column.text("heard", "Heard as"), Column.text("metrics", "Metrics"),
            Column.text("front", "Front stage"), Column.text("back", "Back stage"),
            Column.text("support", "Support"), Column.text("owner", "Owner"));

    /** The file of a journey; the as-is of a to-be by its reference. */
    public static Table of(
            JourneyView journey, @Nullable String asIs, Map<String, String> departments) {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : journey.map().stages()) {
            List<Cell> about = List.of(Cell.of(journey.head().frame().title()),
                    Cell.of(journey.head().frame().kind().name()), Cell.of(asIs),
                    Cell.of(stage.number()), Cell.of(stage.name()));
            stage.touchpoints().forEach(one -> rows.add(row(about, one, departments)));
            if (stage.touchpoints().isEmpty()) {
                rows.add(empty(about));
            }
        }
        return new Table(journey.head().reference() + " " + journey.head().frame().title(),
                COLUMNS, rows, null);
    }

    private static Row row(List<Cell> about, Touchpoint one, Map<String, String> departments) {
        List<Cell> cells = new ArrayList<>(about);
        cells.addAll(List.of(Cell.of(one.number()), Cell.of(one.words().name()),
                Cell.of(one.words().channel()), Cell.of(one.words().action()),
                Cell.of(one.words().expectation()), Cell.of(one.emotion().level())));
        cells.addAll(evidence(one.emotion().evidence()));
        cells.addAll(List.of(Cell.of(one.detail().momentOfTruth() ? "yes" : ""),
                Cell.of(barred(one.detail().pains().stream().map(FileTable::written))),
                Cell.of(barred(one.detail().heardAs().stream())),
                Cell.of(barred(one.detail().metrics().stream()))));
        var owner = one.blueprint().owner();
        cells.addAll(List.of(Cell.of(one.blueprint().frontStage()),
                Cell.of(one.blueprint().backStage()), Cell.of(one.blueprint().support()),
                Cell.of(owner == null ? "" : departments.getOrDefault(owner.value(), ""))));
        return new Row(cells);
    }

    private static List<Cell> evidence(@Nullable Evidence shown) {
        return shown == null
                ? List.of(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""))
                : List.of(Cell.of(shown.summary()), Cell.of(shown.kind().name()),
                        Cell.of(shown.people()), Cell.of(shown.observedOn()),
                        Cell.of(shown.link()));
    }

    /** Set apart by bars; a bar within is written after a backslash. */
    public static String barred(Stream<String> parts) {
        return parts.map(one -> one.replace("|", "\\|")).collect(Collectors.joining(" | "));
    }

    /** A lost day (5) PRB-3. */
    private static String written(Pain pain) {
        return pain.what() + " (" + pain.weight() + ")"
                + (pain.problem() == null ? "" : " " + pain.problem());
    }

    private static Row empty(List<Cell> about) {
        List<Cell> cells = new ArrayList<>(about);
        while (cells.size() < COLUMNS.size()) {
            cells.add(Cell.of(""));
        }
        return new Row(cells);
    }

    private FileTable() {}
}
