package waymark.query.understand.journey.table;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyQuery.Gaps;
import waymark.api.understand.journey.view.Gap;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what we believe against what customers say, a touchpoint a row (JRN-4). */
@Component
public class GapTables {

    private final Say say;

    GapTables(Say say) {
        this.say = say;
    }

    /** The gaps, with n and interval. */
    public Table of(String reference, Gaps gaps) {
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
}
