package waymark.query.understand.journey.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyQuery.Comparison;
import waymark.api.understand.journey.JourneyQuery.Gaps;
import waymark.api.understand.journey.JourneyQuery.Heat;
import waymark.api.understand.journey.JourneyQuery.JourneyList;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Gap;
import waymark.api.understand.journey.view.HeatRow;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says journeys, their touchpoints and gaps as tables. */
@Component
class JourneyTables {

    static final String PAGES = "/understand/journeys/";

    private final Say say;

    JourneyTables(Say say) {
        this.say = say;
    }

    Table of(String name, JourneyList journeys) {
        return new Table(name,
                List.of(Column.text("reference", "Reference"), Column.text("title", "Journey"),
                        Column.text("kind", "Shows"), Column.figure("number", "Version"),
                        Column.text("stage", "State"),
                        Column.figure("touchpoints", "Touchpoints"),
                        Column.figure("evidenced", "Evidenced"),
                        Column.text("changed", "Changed")),
                journeys.journeys().stream().map(this::row).toList(), journeys.next());
    }

    private Row row(JourneyHead head) {
        return Row.of(Cell.link(head.reference(), PAGES + head.reference()),
                Cell.of(head.frame().title()), Cell.of(say.word(head.frame().kind())),
                Cell.of(head.origin().number()), Cell.tag(tag(head)),
                Cell.of(head.touchpoints()), Cell.of(head.evidenced()),
                Cell.said(head.changedAt(), say.day(head.changedAt())));
    }

    static Tag tag(JourneyHead head) {
        return switch (head.stage()) {
            case DRAFT -> Tag.care("draft");
            case PUBLISHED -> Tag.good("published");
            case SUPERSEDED -> Tag.plain("superseded");
            case DISCARDED -> Tag.plain("laid aside");
        };
    }

    /** The whole map, a touchpoint a row, under the titles that the import reads. */
    Table touchpoints(JourneyView journey, Map<String, String> departments) {
        var columns = new ArrayList<>(List.of(Column.text("stage", "Stage"),
                Column.text("touchpoint", "Touchpoint"), Column.text("channel", "Channel"),
                Column.text("action", "Action"), Column.text("expectation", "Expectation"),
                Column.figure("emotion", "Emotion"), Column.text("shown", "Shown by"),
                Column.text("truth", "Moment of truth"), Column.text("pains", "Pains"),
                Column.text("heard", "Heard as"), Column.text("metrics", "Metrics")));
        columns.addAll(List.of(Column.text("front", "Front stage"),
                Column.text("back", "Back stage"), Column.text("support", "Support"),
                Column.text("owner", "Owner")));
        String own = PAGES + journey.head().reference() + "/touchpoints/";
        List<Row> rows = journey.map().stages().stream().flatMap(stage -> stage.touchpoints()
                .stream().map(one -> row(stage.name(), one, own, departments))).toList();
        return new Table(journey.head().reference() + " " + journey.head().frame().title(),
                columns, rows, null);
    }

    private static Row row(
            String stage, Touchpoint one, String own, Map<String, String> departments) {
        var cells = new ArrayList<>(List.of(Cell.of(stage),
                Cell.link(one.words().name(), own + one.number()),
                Cell.of(one.words().channel()), Cell.of(one.words().action()),
                Cell.of(one.words().expectation()),
                Cell.said(one.emotion().level(), Levels.of(one.emotion().level())),
                Cell.of(Levels.shown(one.emotion())),
                Cell.of(one.detail().momentOfTruth() ? "yes" : ""), Cell.of(one.detail().pains()
                        .stream().map(pain -> pain.what() + " (" + pain.weight() + ")")
                        .collect(Collectors.joining(" | "))),
                Cell.of(String.join(" | ", one.detail().heardAs())),
                Cell.of(String.join(" | ", one.detail().metrics()))));
        cells.addAll(List.of(Cell.of(one.blueprint().frontStage()),
                Cell.of(one.blueprint().backStage()), Cell.of(one.blueprint().support()),
                Cell.of(one.blueprint().owner() == null
                        ? ""
                        : departments.getOrDefault(one.blueprint().owner().value(), ""))));
        return new Row(cells);
    }

    Table gaps(String reference, Gaps gaps) {
        return new Table("perception gaps of " + reference,
                List.of(Column.text("touchpoint", "Touchpoint"),
                        Column.figure("believed", "We believe"), Column.figure("felt", "They say"),
                        Column.text("interval", "95 % interval"), Column.figure("n", "n"),
                        Column.text("asked", "Read from"), Column.text("verdict", "Verdict")),
                gaps.gaps().stream().map(this::row).toList(), null);
    }

    private Row row(Gap gap) {
        var range = gap.interval();
        return Row.of(Cell.of(gap.name()), Cell.said(gap.believed(), Levels.of(gap.believed())),
                Cell.said(gap.felt(), say.change(gap.felt())),
                Cell.of(range == null ? null : say.interval(range.low(), range.high())),
                Cell.of(gap.n()), Cell.of(gap.asked()), Cell.tag(Levels.tag(gap.verdict())));
    }

    Table compared(Comparison comparison) {
        return new Table("to-be beside as-is",
                List.of(Column.text("change", "Change"), Column.text("stage", "Stage"),
                        Column.text("touchpoint", "Touchpoint"), Column.text("what", "What"),
                        Column.figure("before", "Feels now"), Column.figure("after", "Shall feel")),
                comparison.touchpoints().stream().map(this::row).toList(), null);
    }

    private Row row(Compared one) {
        return Row.of(Cell.tag(Levels.tag(one.change())), Cell.of(one.stage()),
                Cell.of(one.name()), Cell.of(String.join(", ", one.what())),
                Cell.said(one.emotionBefore(), Levels.of(one.emotionBefore())),
                Cell.said(one.emotionAfter(), Levels.of(one.emotionAfter())));
    }

    Table heat(Heat heat) {
        var rows = new ArrayList<Row>();
        for (HeatRow journey : heat.journeys()) {
            journey.cells().forEach(cell -> rows.add(Row.of(
                    Cell.link(journey.reference(), PAGES + journey.reference()),
                    Cell.of(journey.title()), Cell.of(cell.stage()), Cell.of(cell.pain()),
                    Cell.of(cell.volume()), Cell.said(cell.trend(), say.change(cell.trend())),
                    Cell.of(cell.interval() == null
                            ? null
                            : say.interval(cell.interval().low(), cell.interval().high())))));
        }
        return new Table("journeys by stages",
                List.of(Column.text("reference", "Reference"), Column.text("journey", "Journey"),
                        Column.text("stage", "Stage"), Column.figure("pain", "Pain"),
                        Column.figure("volume", "Answers in a year"),
                        Column.figure("trend", "Trend"),
                        Column.text("interval", "95 % interval")),
                rows, heat.next());
    }
}
