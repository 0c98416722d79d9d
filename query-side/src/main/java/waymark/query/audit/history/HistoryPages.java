package waymark.query.audit.history;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.audit.history.HistoryQuery.EventView;
import waymark.api.audit.history.HistoryQuery.FindEvent;
import waymark.api.audit.history.HistoryQuery.FindHistory;
import waymark.api.audit.whole.WholeQuery.FindWhole;
import waymark.api.audit.whole.WholeQuery.HeadView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The history of anything and the receipt of one event, to read and to print. */
@Controller
@RequestMapping("/audit")
class HistoryPages {

    private final Queries queries;
    private final Named named;
    private final HistoryTables tables;

    HistoryPages(Queries queries, Named named, HistoryTables tables) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
    }

    @GetMapping("/history/{type}/{id}")
    @Asks(FindHistory.class)
    String history(@PathVariable String type, @PathVariable String id, Viewer viewer,
            Model model) {
        var history = queries.ask(new FindHistory(named.stream(type, id)), viewer);
        model.addAttribute("history", history);
        model.addAttribute("events", tables.of(history));
        return "audit/history";
    }

    @GetMapping("/events/{position}")
    @Asks(FindEvent.class)
    String event(@PathVariable long position, Viewer viewer, Model model) {
        EventView event = queries.ask(new FindEvent(position), viewer);
        model.addAttribute("event", event);
        model.addAttribute("stand", tables.facts(event));
        model.addAttribute("says", tables.says(event));
        model.addAttribute("fields", tables.fields(event));
        model.addAttribute("rests", tables.readSet(event));
        HeadView head = queries.ask(new FindWhole(), viewer).head();
        model.addAttribute("proven", head != null && head.size() >= position);
        return "audit/event";
    }
}
