package waymark.query.govern.find;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.trace.TraceQuery.FindItems;
import waymark.api.audit.trace.TraceQuery.ItemList;
import waymark.log.EventLog;
import waymark.query.audit.trace.page.Sought;
import waymark.query.audit.trace.page.TraceTables;
import waymark.query.govern.duty.Places;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Readers;
import waymark.query.page.export.WholeExport;

/** What stands behind the field that every page has at its top. */
@Controller
class FindPages {

    private static final int SHOWN = 50;

    private final Queries queries;
    private final EventLog log;
    private final Named named;
    private final TraceTables tables;

    FindPages(Queries queries, EventLog log, Named named, TraceTables tables) {
        this.queries = queries;
        this.log = log;
        this.named = named;
        this.tables = tables;
    }

    @GetMapping("/find")
    @Asks(FindItems.class)
    String find(@ModelAttribute Sought sought,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        String asked = sought.words() == null ? "" : sought.words().strip();
        Optional<String> place = place(asked.toUpperCase(Locale.ROOT));
        if (place.isPresent()) {
            return "redirect:" + place.get();
        }
        ItemList found = queries.ask(new FindItems(sought.which(named), from, SHOWN), viewer);
        model.addAttribute("asked", asked);
        model.addAttribute("any", !sought.isEmpty());
        model.addAttribute("found", tables.of(found));
        model.addAttribute("mayRead", Readers.include(viewer));
        model.addAttribute("kinds", Choices.KINDS);
        model.addAttribute("stages", Choices.STAGES);
        return "govern/find";
    }

    @GetMapping(path = "/find", params = "format")
    @Asks(FindItems.class)
    WholeExport export(@ModelAttribute Sought sought, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> tables.of(queries.ask(
                new FindItems(sought.which(named), from, WholeExport.ROWS), viewer)));
    }

    private Optional<String> place(String reference) {
        return log.streamOf(reference).map(id -> Places.of(id, reference));
    }
}
