package waymark.query.measure.benefit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ListMoneyLines;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.Table;
import waymark.query.page.export.WholeExport;

/** The receipt of any figure of money: its lines, which add up to it, and where each is from. */
@Controller
@RequestMapping("/measure/receipt")
class ReceiptPages {

    private static final int ROWS = 200;

    private final Queries queries;
    private final Named named;
    private final Say say;

    ReceiptPages(Queries queries, Named named, Say say) {
        this.queries = queries;
        this.named = named;
        this.say = say;
    }

    @GetMapping
    @Asks(ListMoneyLines.class)
    String receipt(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        MoneyLines lines = ask(new ListMoneyLines(kind, stream(initiative), from, ROWS), viewer);
        model.addAttribute("kind", say.word(kind));
        model.addAttribute("which", kind);
        model.addAttribute("initiative", initiative);
        model.addAttribute("total", lines.total());
        model.addAttribute("count", lines.count());
        model.addAttribute("position", viewer.asOf().position());
        model.addAttribute("day", viewer.asOf().effective());
        model.addAttribute("lines", table(lines.lines(), lines.next()));
        model.addAttribute("ofReturn", kind == Kind.VERIFIED);
        return "measure/receipt";
    }

    @GetMapping(params = "format")
    @Asks(ListMoneyLines.class)
    WholeExport export(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam String format, Viewer viewer) {
        String one = stream(initiative);
        return new WholeExport(format, from -> {
            MoneyLines page = ask(new ListMoneyLines(kind, one, from, WholeExport.ROWS), viewer);
            return table(page.lines(), page.next());
        });
    }

    private MoneyLines ask(ListMoneyLines query, Viewer viewer) {
        return queries.ask(query, viewer);
    }

    private @Nullable String stream(@Nullable String initiative) {
        return named.streamIfSaid(InitiativeId.SUBJECT, initiative);
    }

    private Table table(List<MoneyLine> lines, @Nullable String next) {
        return new Table("lines of money",
                List.of(Column.text("effectiveOn", "Counts for"), Column.text("kind", "Kind"),
                        Column.text("what", "What"), Column.figure("amount", "Amount"),
                        Column.text("ledgerReference", "In the accounts as"),
                        Column.text("position", "Event")),
                lines.stream().map(this::row).toList(), next);
    }

    private Row row(MoneyLine line) {
        return Row.of(Cell.said(line.effectiveOn(), say.date(line.effectiveOn())),
                Cell.of(say.word(line.kind())), Cell.of(line.what()),
                Cell.said(line.amount().amount(), say.exact(line.amount())),
                Cell.of(line.ledgerReference()),
                Cell.link(String.valueOf(line.position()), "/audit/events/" + line.position()));
    }
}
