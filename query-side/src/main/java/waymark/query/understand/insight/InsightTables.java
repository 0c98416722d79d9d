package waymark.query.understand.insight;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.InsightQuery.InsightView;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Happened;
import waymark.query.page.kit.Tag;

/** Says insights, their evidence and their history as tables. */
@Component
class InsightTables {

    private final Say say;
    private final People people;

    InsightTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(InsightList insights) {
        return new Table("insights",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Insight"),
                        Column.text("stage", "Stage"), Column.text("confidence", "Confidence"),
                        Column.figure("evidence", "Evidence"), Column.text("recorded", "Recorded")),
                insights.insights().stream().map(this::row).toList(), insights.next());
    }

    Table evidence(InsightView insight) {
        return new Table("evidence of " + insight.reference(),
                List.of(Column.text("stance", "Points"), Column.text("kind", "From"),
                        Column.text("summary", "What it says"), Column.figure("people", "People"),
                        Column.text("observedOn", "Observed")),
                insight.evidence().stream().map(this::row).toList(), null);
    }

    List<Happened> history(List<Recorded> events) {
        return events.reversed().stream().map(recorded -> new Happened(recorded.recordedAt(),
                people.nameOf(recorded.meta().actor().person()), Histories.words(recorded),
                recorded.meta().reason(), "/audit/events/" + recorded.position(), false)).toList();
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case RECORDED -> Tag.plain("recorded");
            case VALIDATED -> Tag.good("validated");
            case REFUTED -> Tag.broken("refuted");
            case RETIRED -> Tag.plain("retired");
        };
    }

    private Row row(InsightView insight) {
        return Row.of(Cell.link(insight.reference(),
                "/understand/insights/" + insight.reference()),
                Cell.of(insight.title()), Cell.tag(tag(insight.stage())),
                Cell.of(say.word(insight.confidence().grade())),
                Cell.of(insight.evidence().size()),
                Cell.said(insight.recordedAt(), say.day(insight.recordedAt())));
    }

    private Row row(Evidence evidence) {
        Tag stance = evidence.stance() == Evidence.Stance.SUPPORTS
                ? Tag.good("supports")
                : Tag.care("contradicts");
        return Row.of(Cell.tag(stance), Cell.of(say.word(evidence.kind())),
                Cell.of(evidence.summary()), Cell.of(evidence.people()),
                Cell.said(evidence.observedOn(), say.date(evidence.observedOn())));
    }
}
