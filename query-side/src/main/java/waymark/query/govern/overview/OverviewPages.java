package waymark.query.govern.overview;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.govern.overview.OverviewQuery.OverviewView;
import waymark.api.govern.overview.OverviewQuery.ShowOverview;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.benefit.course.CourseQuery.AskCourse;
import waymark.query.govern.overview.paying.PayingSaid;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.course.MoneyChart;

/** The first page, and that of what is chosen. */
@Controller
class OverviewPages {

    private final Queries queries;
    private final OverviewSaid said;
    private final Carriers carriers;
    private final Paid paid;

    /** What says the card of money. */
    @Component
    record Paid(PayingSaid said, MoneyChart chart) {}

    OverviewPages(Queries queries, OverviewSaid said, Carriers carriers, Paid paid) {
        this.queries = queries;
        this.said = said;
        this.carriers = carriers;
        this.paid = paid;
    }

    @GetMapping("/")
    @Asks(ShowOverview.class)
    String programme(Viewer viewer, Model model) {
        try {
            return programme(queries.ask(new ShowOverview(), viewer), viewer, model);
        } catch (Refused unknown) {
            if (viewer.asOf().past() && unknown.refusal() == GeneralRefusal.UNKNOWN_ID) {
                return "programme/before";
            }
            throw unknown;
        }
    }

    private String programme(OverviewView view, Viewer viewer, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("beginning", view.way().stream().allMatch(stop -> stop.count() == 0));
        model.addAttribute("roi", paid.said().roi(view.paying()));
        model.addAttribute("figures", paid.said().figures(view.paying()));
        model.addAttribute("chart", paid.chart().of(
                queries.ask(new AskCourse(null), viewer).months()));
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
}
