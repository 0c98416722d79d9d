package waymark.query.measure.benefit.receipt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLines;
import waymark.api.measure.benefit.receipt.ReceiptQuery.ListGroundedLines;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.export.WholeExport;

/** The receipt of any sum of money: its lines, which add up to it, and where each is from. */
@Controller
@RequestMapping("/measure/receipt")
class ReceiptPages {

    private static final int ROWS = 200;

    private final Queries queries;
    private final Named named;
    private final ReceiptTables tables;
    private final Say say;

    ReceiptPages(Queries queries, Named named, ReceiptTables tables, Say say) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.say = say;
    }

    @GetMapping
    @Asks(ListGroundedLines.class)
    String receipt(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        GroundedLines lines = queries.ask(new ListGroundedLines(kind, initiative(initiative),
                benefit(benefit), from, ROWS), viewer);
        model.addAttribute("kind", say.word(kind));
        model.addAttribute("which", kind);
        model.addAttribute("initiative", initiative);
        model.addAttribute("benefit", benefit);
        model.addAttribute("total", lines.total());
        model.addAttribute("count", lines.count());
        model.addAttribute("position", viewer.asOf().position());
        model.addAttribute("day", viewer.asOf().effective());
        model.addAttribute("lines", tables.lines(kind, lines));
        return "measure/receipt";
    }

    @GetMapping(params = "format")
    @Asks(ListGroundedLines.class)
    WholeExport export(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam String format, Viewer viewer) {
        String one = initiative(initiative);
        String only = benefit(benefit);
        return new WholeExport(format, from -> tables.lines(kind, queries.ask(
                new ListGroundedLines(kind, one, only, from, WholeExport.ROWS), viewer)));
    }

    private @Nullable String initiative(@Nullable String written) {
        return named.streamIfSaid(InitiativeId.SUBJECT, written);
    }

    private @Nullable String benefit(@Nullable String written) {
        return named.streamIfSaid(BenefitId.SUBJECT, written);
    }
}
