package waymark.query.audit.trace.page;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.trace.TraceQuery.FindTrace;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.log.EventLog;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Readers;

/** The page that shows where a thing comes from and what came of it. */
@Controller
@RequestMapping("/audit/trace")
class TracePages {

    private static final int OPENED = 20;

    private final Queries queries;
    private final EventLog log;
    private final TraceTables tables;
    private final Quotations quotations;

    TracePages(Queries queries, EventLog log, TraceTables tables, Quotations quotations) {
        this.queries = queries;
        this.log = log;
        this.tables = tables;
        this.quotations = quotations;
    }

    @GetMapping("/{reference}")
    @Asks(FindTrace.class)
    String trace(@PathVariable String reference, @RequestParam(defaultValue = "") List<String> open,
            Viewer viewer, Model model) {
        List<String> opened = open.stream().limit(OPENED).map(this::stream).toList();
        TraceView trace = queries.ask(new FindTrace(stream(reference), opened), viewer);
        model.addAttribute("trace", trace);
        model.addAttribute("place", Seen.at(trace.item()));
        model.addAttribute("svg", new TraceDrawing(trace).drawn());
        model.addAttribute("items", tables.of(trace, String.join(",", open)));
        model.addAttribute("money", tables.money(trace));
        model.addAttribute("quotations", quotations.of(trace, viewer));
        model.addAttribute("mayRead", Readers.include(viewer));
        return "audit/trace";
    }

    /** The id, or for a part of a thing, which has no stream, its reference as it is. */
    private String stream(String reference) {
        String meant = reference.toUpperCase(Locale.ROOT);
        return meant.indexOf('.') > 0
                ? meant
                : log.streamOf(meant).orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }
}
