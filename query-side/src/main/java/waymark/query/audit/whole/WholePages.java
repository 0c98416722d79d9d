package waymark.query.audit.whole;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.audit.whole.WholeQuery.ExportRecord;
import waymark.api.audit.whole.WholeQuery.FaultView;
import waymark.api.audit.whole.WholeQuery.FindWhole;
import waymark.api.audit.whole.WholeQuery.HeadView;
import waymark.api.audit.whole.WholeQuery.WholeView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The page that tells whether the record is what it was. */
@Controller
class WholePages {

    private final Queries queries;
    private final Say say;

    WholePages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping("/audit/record")
    @Asks(FindWhole.class)
    String whole(Viewer viewer, Model model) {
        WholeView whole = queries.ask(new FindWhole(), viewer);
        model.addAttribute("whole", whole);
        model.addAttribute("head", head(whole.head()));
        model.addAttribute("faults", faults(whole.faults()));
        model.addAttribute("takesAway", viewer.actor().may(ExportRecord.class));
        return "audit/record";
    }

    private Table head(@Nullable HeadView head) {
        List<Row> rows = new ArrayList<>();
        if (head != null) {
            rows.add(row("Events covered", say.count(head.size())));
            rows.add(row("Head of the tree", head.root()));
            rows.add(row("Signed", say.moment(head.signedAt())));
            rows.add(row("By the key", head.keyId()));
            rows.add(row("Signature", head.signature()));
        }
        return new Table("the newest signed head",
                List.of(Column.text("what", "What"), Column.text("value", "Value")), rows, null);
    }

    private static Row row(String what, String value) {
        return Row.of(Cell.of(what), Cell.of(value));
    }

    private Table faults(List<FaultView> faults) {
        return new Table("what is not what it was", List.of(
                Column.figure("position", "Position"), Column.text("fault", "What is wrong"),
                Column.text("stream", "What stands there now")),
                faults.stream().map(one -> Row.of(
                        Cell.of(one.position()), Cell.said(one.fault().name(), said(one)),
                        one.stream() == null
                                ? Cell.of("nothing")
                                : Cell.link(one.stream(), "/audit/history/" + one.stream())))
                        .toList(),
                null);
    }

    private static String said(FaultView one) {
        return switch (one.fault()) {
            case CHANGED -> "The event is not the one that was recorded";
            case REMOVED -> "The event was removed";
            case UNPROVEN -> "Nothing says any more what was recorded here";
            case HEAD_WRONG -> "The head up to here does not match the events before it";
        };
    }
}
