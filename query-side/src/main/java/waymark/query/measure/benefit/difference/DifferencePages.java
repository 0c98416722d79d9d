package waymark.query.measure.benefit.difference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.benefit.MoneyDifference;
import waymark.api.measure.benefit.MoneyQuery.CompareMoney;
import waymark.api.measure.benefit.MoneyQuery.Earlier;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** What changed since the council last looked, as a page and as a table to take along. */
@Controller
@RequestMapping("/measure/difference")
class DifferencePages {

    private static final int ROWS = 200;

    /** Between two meetings of a council lies about a month. */
    private static final int MONTHS = 1;

    private final Queries queries;
    private final Since since;
    private final DifferenceTables tables;

    DifferencePages(Queries queries, Since since, DifferenceTables tables) {
        this.queries = queries;
        this.since = since;
        this.tables = tables;
    }

    @GetMapping
    @Asks(CompareMoney.class)
    String difference(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String sinceAsOf,
            @RequestParam(required = false) @Nullable String sinceKnownAt,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        Earlier earlier = earlier(sinceAsOf, sinceKnownAt, viewer);
        MoneyDifference found = queries.ask(new CompareMoney(kind, since.initiative(initiative),
                earlier, from, ROWS), viewer);
        model.addAttribute("kind", kind);
        model.addAttribute("initiative", initiative);
        model.addAttribute("difference", found);
        model.addAttribute("sentence", tables.sentence(kind, found));
        model.addAttribute("reasons", tables.reasons(found));
        model.addAttribute("lines", tables.lines(found.moved(), found.next()));
        return "measure/difference";
    }

    @GetMapping(params = "format")
    @Asks(CompareMoney.class)
    WholeExport export(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String sinceAsOf,
            @RequestParam(required = false) @Nullable String sinceKnownAt,
            @RequestParam String format, Viewer viewer) {
        Earlier earlier = earlier(sinceAsOf, sinceKnownAt, viewer);
        String one = since.initiative(initiative);
        return new WholeExport(format, from -> {
            MoneyDifference page = queries.ask(
                    new CompareMoney(kind, one, earlier, from, WholeExport.ROWS), viewer);
            return tables.lines(page.moved(), page.next());
        });
    }

    private Earlier earlier(@Nullable String asOf, @Nullable String knownAt, Viewer viewer) {
        LocalDate monthAgo = viewer.asOf().effective().minusMonths(MONTHS);
        return since.of(isSaid(asOf) || isSaid(knownAt) ? asOf : monthAgo.toString(), knownAt,
                viewer.asOf());
    }

    private static boolean isSaid(@Nullable String clock) {
        return clock != null && !clock.isBlank();
    }
}
