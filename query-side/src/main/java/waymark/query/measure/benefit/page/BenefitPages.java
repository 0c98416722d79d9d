package waymark.query.measure.benefit.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.api.measure.benefit.BenefitQuery.ListAwaiting;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.query.audit.history.Happenings;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Awaiting;
import waymark.query.page.Table;
import waymark.query.page.export.Export;

/** The pages of benefits: the list, what waits for finance, and one with its claims. */
@Controller
@RequestMapping("/measure/benefits")
class BenefitPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final BenefitTables tables;
    private final Happenings happenings;
    private final ProgrammeFacts programme;

    BenefitPages(Queries queries, Named named, BenefitTables tables, Happenings happenings,
            ProgrammeFacts programme) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
        this.programme = programme;
    }

    @GetMapping
    @Asks(ListBenefits.class)
    String list(@RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("benefits", table(initiative, from, viewer));
        return "measure/benefits";
    }

    @GetMapping(params = "format")
    @Asks(ListBenefits.class)
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String from, @RequestParam String format,
            Viewer viewer) {
        return Export.answer(table(initiative, from, viewer), format);
    }

    @GetMapping("/awaiting")
    @Asks(ListAwaiting.class)
    String awaiting(Viewer viewer, Model model) {
        Awaiting awaiting = Awaiting.of(queries.ask(new ListAwaiting(), viewer).benefits(),
                programme.currency());
        model.addAttribute("awaiting", awaiting);
        model.addAttribute("position", viewer.asOf().position());
        return "measure/awaiting";
    }

    @GetMapping("/{id}")
    @Asks(FindBenefit.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        BenefitView benefit = queries.ask(new FindBenefit(named.stream(BenefitId.SUBJECT, id)),
                viewer);
        model.addAttribute("benefit", benefit);
        model.addAttribute("owner", tables.nameOf(benefit.plan().owner().value()));
        model.addAttribute("measurements", tables.measurements(benefit));
        model.addAttribute("claims", tables.claims(benefit));
        model.addAttribute("history",
                happenings.of(benefit.id(), viewer.asOf()));
        return "measure/benefit";
    }

    private Table table(@Nullable String initiative, @Nullable String from, Viewer viewer) {
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
        return tables.of(queries.ask(new ListBenefits(stream, from, ROWS), viewer));
    }
}
