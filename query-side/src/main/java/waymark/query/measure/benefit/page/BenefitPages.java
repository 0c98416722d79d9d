package waymark.query.measure.benefit.page;

import org.jspecify.annotations.Nullable;
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
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.api.measure.effect.EffectQuery.ShareView;
import waymark.api.measure.effect.EffectQuery.SharesView;
import waymark.api.measure.effect.EffectQuery.ShowShares;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of benefits: the list, what waits for finance, and one with its claims. */
@Controller
@RequestMapping("/measure/benefits")
class BenefitPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final BenefitTables tables;
    private final ClaimTables claims;
    private final MeasureForms forms;
    private final Happenings happenings;

    BenefitPages(Queries queries, Named named, BenefitTables tables,
            ClaimTables claims, MeasureForms forms, Happenings happenings) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.claims = claims;
        this.forms = forms;
        this.happenings = happenings;
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
    WholeExport export(@RequestParam(required = false) @Nullable String initiative,
            @RequestParam String format, Viewer viewer) {
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListBenefits(stream, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindBenefit.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        BenefitView benefit = queries.ask(new FindBenefit(named.stream(BenefitId.SUBJECT, id)),
                viewer);
        model.addAttribute("benefit", benefit);
        model.addAttribute("owner", tables.nameOf(benefit.plan().owner().value()));
        model.addAttribute("measurements", tables.measurements(benefit));
        model.addAttribute("power", tables.power(benefit));
        SharesView shares = queries.ask(new ShowShares(benefit.id()), viewer);
        model.addAttribute("claims", claims.claims(benefit));
        model.addAttribute("words", claims.words(benefit));
        model.addAttribute("effect", shares.placed());
        model.addAttribute("shares", claims.shares(shares));
        model.addAttribute("drawing", shares.shares().stream().map(ShareView::benefit)
                .distinct().toList());
        model.addAttribute("families", Choice.of(MetricFamily.values()));
        model.addAttribute("measuring", forms.measure(benefit.plan().method(), null));
        model.addAttribute("bar", forms.bar(benefit.bar()));
        model.addAttribute("compared", benefit.measurements().stream()
                .anyMatch(one -> one.proof() != null));
        model.addAttribute("history",
                happenings.of(benefit.id(), viewer.asOf()));
        return "measure/benefit";
    }

    private Table table(@Nullable String initiative, @Nullable String from, Viewer viewer) {
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
        return tables.of(queries.ask(new ListBenefits(stream, from, ROWS), viewer));
    }
}
