package waymark.query.understand.journey.table;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyQuery.Comparison;
import waymark.api.understand.journey.JourneyQuery.Heat;
import waymark.api.understand.journey.JourneyQuery.JourneyList;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.HeatRow;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says journeys, their comparisons and their heat as tables. */
@Component
public class JourneyTables {

    /** Where the page of a journey lies, before its reference. */
    public static final String PAGES = "/understand/journeys/";

    private final Say say;

    JourneyTables(Say say) {
        this.say = say;
    }

    /** Versions of journeys. */
    public Table of(String name, JourneyList journeys) {
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

    /** How far a version has come. */
    public static Tag tag(JourneyHead head) {
        return switch (head.stage()) {
            case DRAFT -> Tag.care("draft");
            case PUBLISHED -> Tag.good("published");
            case SUPERSEDED -> Tag.plain("superseded");
            case DISCARDED -> Tag.plain("laid aside");
        };
    }

    /** A to-be beside its as-is, touchpoint by touchpoint (JRN-3). */
    public Table compared(Comparison comparison) {
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

    /** Journeys by stages: pain, volume and trend. */
    public Table heat(Heat heat) {
        var rows = new ArrayList<Row>();
        for (HeatRow journey : heat.journeys()) {
            journey.cells().forEach(cell -> rows.add(Row.of(
                    Cell.link(journey.reference(), PAGES + journey.reference()),
                    Cell.of(journey.title()), Cell.of(cell.stage()), Cell.of(cell.pain()),
                    Cell.said(cell.volume(), say.count(cell.volume())),
                    Cell.said(cell.trend(), say.change(cell.trend())),
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
