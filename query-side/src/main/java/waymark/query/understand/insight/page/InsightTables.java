package waymark.query.understand.insight.page;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.understand.insight.Evidence.Pinned;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says insights, their evidence and their history as tables. */
@Component
class InsightTables {

    private final Say say;

    InsightTables(Say say) {
        this.say = say;
    }

    Table of(InsightList insights) {
        return new Table("insights",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Insight"),
                        Column.text("stage", "Stage"), Column.text("confidence", "Confidence"),
                        Column.figure("evidence", "Evidence"),
                        Column.text("fades", "Support fades"),
                        Column.text("recorded", "Recorded")),
                insights.insights().stream().map(this::row).toList(), insights.next());
    }

    Table evidence(InsightView insight) {
        return new Table("evidence of " + insight.reference(),
                List.of(Column.text("stance", "Points"), Column.text("kind", "From"),
                        Column.text("summary", "What it says"), Column.figure("people", "People"),
                        Column.text("observedOn", "Observed"), Column.text("looked", "Pinned")),
                insight.evidence().stream().map(this::row).toList(), null);
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case RECORDED -> Tag.plain("recorded");
            case VALIDATED -> Tag.good("validated");
            case REFUTED -> Tag.broken("refuted");
            case RETIRED -> Tag.plain("retired");
            case MERGED -> Tag.plain("merged");
        };
    }

    private Row row(InsightView insight) {
        return Row.of(Cell.link(insight.reference(),
                "/understand/insights/" + insight.reference()),
                Cell.of(insight.title()), Cell.tag(tag(insight.stage())),
                Cell.of(say.word(insight.confidence().grade())),
                Cell.of(insight.evidence().size()), fades(insight),
                Cell.said(insight.recordedAt(), say.day(insight.recordedAt())));
    }

    private Row row(Evidence evidence) {
        Tag stance = evidence.stance() == Evidence.Stance.SUPPORTS
                ? Tag.good("supports")
                : Tag.care("contradicts");
        return Row.of(Cell.tag(stance), Cell.of(say.word(evidence.kind())),
                Cell.of(evidence.summary()), Cell.of(evidence.people()),
                Cell.said(evidence.observedOn(), say.date(evidence.observedOn())),
                pinned(evidence));
    }

    /** Where exactly what was counted can be looked at, as it stood. */
    private Cell pinned(Evidence evidence) {
        Pinned pinned = evidence.pinned();
        if (pinned == null) {
            String link = evidence.link();
            return link != null && link.matches("(?:/(?!/)|https://).*")
                    ? Cell.link(link, link)
                    : Cell.of(link);
        }
        String words = (pinned.value() == null ? "" : say.number(pinned.value()) + " ")
                + "at position " + say.count(pinned.position());
        return new Cell(pinned.query(), words, PinnedPlaces.of(pinned), List.of());
    }

    private Cell fades(InsightView insight) {
        LocalDate fades = insight.confidence().fades();
        if (fades == null) {
            return Cell.of(null);
        }
        boolean matters = insight.confidence().faded() && (insight.stage() == Stage.RECORDED
                || insight.stage() == Stage.VALIDATED);
        return new Cell(fades, say.date(fades), null,
                matters ? List.of(Tag.care("aged")) : List.of());
    }
}
