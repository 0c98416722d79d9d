package waymark.query.measure.benefit.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaim;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaims;
import waymark.api.measure.sample.SampleId;
import waymark.api.measure.sample.SampleQuery.FindSample;
import waymark.api.measure.sample.SampleQuery.ListSamples;
import waymark.api.measure.sample.SampleQuery.SampleView;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages of finance: what waits, verified in one go, and samples of what is small. */
@Controller
@RequestMapping("/measure")
class WaitingPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final WaitingTables tables;
    private final Happenings happenings;

    WaitingPages(Queries queries, Named named, WaitingTables tables, Happenings happenings) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
    }

    @GetMapping("/awaiting")
    @Asks(ListWaiting.class)
    String awaiting(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        WaitingClaims waiting = queries.ask(new ListWaiting(from, ROWS), viewer);
        model.addAttribute("waiting", waiting);
        model.addAttribute("claims", tables.of(waiting));
        model.addAttribute("small", small(viewer));
        model.addAttribute("position", viewer.asOf().position());
        return "measure/awaiting";
    }

    /** Of which a sample may be drawn by whoever may: at most as many as one sample takes. */
    private List<WaitingClaim> small(Viewer viewer) {
        if (!viewer.actor().is(Role.FINANCE)) {
            return List.of();
        }
        return queries.ask(new ListWaiting(null, 500), viewer).claims().stream()
                .filter(one -> one.small() && one.sampled() == null).toList();
    }

    @GetMapping(path = "/awaiting", params = "format")
    @Asks(ListWaiting.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListWaiting(from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/samples")
    @Asks(ListSamples.class)
    String samples(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        model.addAttribute("samples",
                tables.of(queries.ask(new ListSamples(from, ROWS), viewer)));
        return "measure/samples";
    }

    @GetMapping(path = "/samples", params = "format")
    @Asks(ListSamples.class)
    WholeExport exportSamples(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListSamples(from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/samples/{id}")
    @Asks(FindSample.class)
    String sample(@PathVariable String id, Viewer viewer, Model model) {
        SampleView sample = queries.ask(
                new FindSample(named.stream(SampleId.SUBJECT, id)), viewer);
        model.addAttribute("sample", sample);
        model.addAttribute("stands", WaitingTables.tag(sample.stage()));
        model.addAttribute("waits", sample.claims().stream()
                .filter(one -> one.result() == null && !one.drawn()).count());
        model.addAttribute("claims", tables.claims(sample));
        model.addAttribute("history", happenings.of(sample.id(), viewer.asOf()));
        return "measure/sample";
    }
}
