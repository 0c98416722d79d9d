package waymark.query.tell.outcome;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeList;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.log.Recorded;
import waymark.query.govern.duty.Places;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says outcomes, and what they rest on, as tables. */
@Component
class OutcomeTables {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,4}-[1-9][0-9]*");

    private final Say say;

    /** A thing under its title. */
    record Titled(String id, String reference, String title) {}

    OutcomeTables(Say say) {
        this.say = say;
    }

    Table of(OutcomeList outcomes) {
        return new Table("outcomes",
                List.of(Column.text("reference", "Reference"), Column.text("youSaid", "You said"),
                        Column.text("kind", "Kind"), Column.text("stage", "Stage"),
                        Column.figure("told", "Askers told"),
                        Column.text("recorded", "Recorded")),
                outcomes.outcomes().stream().map(this::row).toList(), outcomes.next());
    }

    /** What it is about: the way back to what customers said. */
    Table about(OutcomeView outcome, List<Titled> about) {
        return new Table("what " + outcome.reference() + " is about",
                List.of(Column.text("reference", "Reference"), Column.text("what", "What")),
                about.stream().map(one -> Row.of(
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.title()))).toList(),
                null);
    }

    Table evidence(OutcomeView outcome) {
        return new Table("evidence of " + outcome.reference(),
                List.of(Column.text("link", "Where"), Column.text("says", "What is found there")),
                outcome.support().evidence().stream()
                        .map(one -> Row.of(found(one.link()), Cell.of(one.says()))).toList(),
                null);
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case DRAFTED -> Tag.plain("drafted");
            case PUBLISHED -> Tag.good("published");
            case CONFIRMED -> Tag.good("confirmed");
            case DISPUTED -> Tag.care("disputed");
            case RETRACTED -> Tag.broken("retracted");
        };
    }

    private Row row(OutcomeView outcome) {
        return Row.of(
                Cell.link(outcome.reference(), "/tell/outcomes/" + outcome.reference()),
                Cell.of(outcome.words().youSaid()), Cell.of(say.word(outcome.kind())),
                Cell.tag(tag(outcome.stage())), told(outcome.support().askers().told()),
                Cell.said(outcome.recordedAt(), say.day(outcome.recordedAt())));
    }

    private Cell told(long askers) {
        return Cell.said(askers, say.count(askers));
    }

    /** What is recorded here is found under its reference; all else is only said. */
    private static Cell found(String link) {
        return REFERENCE.matcher(link).matches()
                ? Cell.link(link, "/find?q=" + link)
                : Cell.of(link);
    }
}
