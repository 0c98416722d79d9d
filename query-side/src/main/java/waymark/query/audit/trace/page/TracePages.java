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
import waymark.query.govern.duty.Places;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The page that shows where a thing comes from and what came of it. */
@Controller
@RequestMapping("/audit/trace")
class TracePages {

    private static final int OPENED = 20;

    private final Queries queries;
    private final EventLog log;
    private final TraceTables tables;
    private final Voices voices;

    TracePages(Queries queries, EventLog log, TraceTables tables, Voices voices) {
        this.queries = queries;
        this.log = log;
        this.tables = tables;
        this.voices = voices;
    }

    @GetMapping("/{reference}")
    @Asks(FindTrace.class)
    String trace(@PathVariable String reference, @RequestParam(defaultValue = "") List<String> open,
            Viewer viewer, Model model) {
        List<String> opened = open.stream().limit(OPENED).map(this::stream).toList();
        TraceView trace = queries.ask(new FindTrace(stream(reference), opened), viewer);
        model.addAttribute("trace", trace);
        model.addAttribute("place", Places.of(trace.item().id(), trace.item().reference()));
        model.addAttribute("svg", new TraceDrawing(trace).drawn());
        model.addAttribute("items", tables.of(trace, String.join(",", open)));
        model.addAttribute("money", tables.money(trace));
        model.addAttribute("voices", voices.of(trace, viewer));
        return "audit/trace";
    }

    private String stream(String reference) {
        return log.streamOf(reference.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }
}
