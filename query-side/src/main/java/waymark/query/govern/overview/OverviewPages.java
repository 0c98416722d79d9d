package waymark.query.govern.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.govern.overview.OverviewQuery.OverviewView;
import waymark.api.govern.overview.OverviewQuery.ShowOverview;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ListMoneyLines;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The first page, and the receipt of each of its figures of money. */
@Controller
class OverviewPages {

    private static final int LINES = 100;

    private final Queries queries;
    private final OverviewSaid said;
    private final Carriers carriers;

    OverviewPages(Queries queries, OverviewSaid said, Carriers carriers) {
        this.queries = queries;
        this.said = said;
        this.carriers = carriers;
    }

    @GetMapping("/")
    @Asks(ShowOverview.class)
    String programme(Viewer viewer, Model model) {
        OverviewView view = queries.ask(new ShowOverview(), viewer);
        model.addAttribute("view", view);
        model.addAttribute("roi", said.roi(view.paying()));
        model.addAttribute("figures", said.figures(view.paying()));
        model.addAttribute("way", said.way(view.way()));
        model.addAttribute("beside", said.beside(view.way()));
        model.addAttribute("owners", said.owners(view.owners()));
        model.addAttribute("cases", said.waits("what waits for the council",
                view.council().cases()));
        model.addAttribute("voices", said.voices(view));
        return "programme/overview";
    }

    @GetMapping("/choose")
    @Asks(ListInitiatives.class)
    String choose(Viewer viewer, Model model) {
        var initiatives = carriers.all(viewer);
        model.addAttribute("way", said.way(Carriers.byStage(initiatives)));
        model.addAttribute("beside", said.beside(Carriers.byStage(initiatives)));
        model.addAttribute("owners", said.owners(carriers.carried(initiatives)));
        return "programme/choose";
    }

    @GetMapping("/receipts/{kind}")
    @Asks(ListMoneyLines.class)
    String receipt(@PathVariable Kind kind, @RequestParam(required = false) @Nullable String from,
            Viewer viewer, Model model) {
        var lines = queries.ask(new ListMoneyLines(kind, null, from, LINES), viewer);
        model.addAttribute("kind", kind);
        model.addAttribute("total", lines.total());
        model.addAttribute("count", lines.count());
        model.addAttribute("asOf", viewer.asOf());
        model.addAttribute("lines", said.lines(kind, lines));
        return "programme/receipt";
    }
}
