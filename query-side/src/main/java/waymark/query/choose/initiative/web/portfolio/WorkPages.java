package waymark.query.choose.initiative.web.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.ListSplits;
import waymark.api.choose.initiative.InitiativeQuery.Split;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindTakenOver;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindWork;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListQuickTracks;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListStale;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.export.WholeExport;

/** The pages of what is under way, of what was taken over, and of the quick tracks together. */
@Controller
@RequestMapping("/choose")
class WorkPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final WorkTables tables;
    private final TakenOverTables taken;

    WorkPages(Queries queries, WorkTables tables, TakenOverTables taken) {
        this.queries = queries;
        this.tables = tables;
        this.taken = taken;
    }

    @GetMapping("/work")
    @Asks(FindWork.class)
    String work(Viewer viewer, Model model) {
        var work = queries.ask(new FindWork(), viewer);
        model.addAttribute("answer", tables.sentence(work));
        model.addAttribute("delivering", tables.underWay(queries.ask(
                new ListInitiatives(Stage.DELIVERING, null, null, ROWS), viewer)));
        var stale = queries.ask(new ListStale(), viewer);
        model.addAttribute("intervalDays", stale.intervalDays());
        model.addAttribute("stale", tables.of(stale));
        return "choose/work";
    }

    @GetMapping("/taken-over")
    @Asks(FindTakenOver.class)
    String takenOver(Viewer viewer, Model model) {
        TakenOver all = queries.ask(new FindTakenOver(), viewer);
        model.addAttribute("answer", taken.sentence(all));
        model.addAttribute("figures", taken.figures(all));
        model.addAttribute("gaps", taken.gaps(all));
        model.addAttribute("initiatives", taken.of(all));
        return "choose/taken-over";
    }

    @GetMapping("/quick-tracks")
    @Asks(ListQuickTracks.class)
    String quickTracks(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        model.addAttribute("tracks", tracks(from, ROWS, viewer));
        model.addAttribute("splits", splits(viewer));
        return "choose/quick-tracks";
    }

    @GetMapping(path = "/quick-tracks", params = "format")
    @Asks(ListQuickTracks.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tracks(from, WholeExport.ROWS, viewer));
    }

    private Table tracks(@Nullable String from, int rows, Viewer viewer) {
        LocalDate today = viewer.asOf().effective();
        return tables.quick(queries.ask(new ListQuickTracks(from, rows), viewer), today);
    }

    private Table splits(Viewer viewer) {
        List<Split> splits = queries.ask(new ListSplits(), viewer).splits();
        Map<String, String> references = new HashMap<>();
        splits.stream().flatMap(split -> split.initiatives().stream()).distinct()
                .forEach(id -> references.put(id,
                        queries.ask(new FindInitiative(id), viewer).reference()));
        return tables.of(splits, references);
    }
}
