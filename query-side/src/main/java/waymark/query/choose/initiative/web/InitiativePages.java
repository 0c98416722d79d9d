package waymark.query.choose.initiative.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.query.choose.initiative.click.Clicks;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The pages of one initiative, of those that begin one, and of the register. */
@Controller
@RequestMapping("/choose")
class InitiativePages {

    private final Queries queries;
    private final Named named;
    private final InitiativeSaid said;
    private final Options options;
    private final ProgrammeFacts programme;
    private final Clicks clicks;

    InitiativePages(Queries queries, Named named, InitiativeSaid said, Options options,
            ProgrammeFacts programme, Clicks clicks) {
        this.queries = queries;
        this.named = named;
        this.said = said;
        this.options = options;
        this.programme = programme;
        this.clicks = clicks;
    }

    @GetMapping("/initiatives/new")
    @Asks(ListInitiatives.class)
    String begin(Viewer viewer, Model model) {
        choices(viewer, model);
        return "choose/initiative-new";
    }

    @GetMapping("/quick-track")
    @Asks(ListInitiatives.class)
    String quickTrack(Viewer viewer, Model model) {
        choices(viewer, model);
        model.addAttribute("limits", programme.settings(viewer.asOf()).quickTrack());
        model.addAttribute("currency", programme.currency());
        return "choose/quick-track";
    }

    @GetMapping("/register")
    @Asks(ListInitiatives.class)
    String register(Model model) {
        model.addAttribute("currency", programme.currency());
        return "choose/register";
    }

    @GetMapping("/initiatives/{id}")
    @Asks(FindInitiative.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        InitiativeView initiative = queries.ask(
                new FindInitiative(named.stream(InitiativeId.SUBJECT, id)), viewer);
        Stage stage = initiative.stage();
        model.addAttribute("initiative", initiative);
        model.addAttribute("open", stage != Stage.REJECTED && stage != Stage.STOPPED);
        model.addAttribute("begun", !List.of(Stage.PROPOSED, Stage.SCORED, Stage.DEFERRED)
                .contains(stage));
        model.addAttribute("mayClick", clicks.isAsked(initiative, viewer));
        model.addAttribute("methods", List.of(ScoreSheet.Method.values()));
        choices(viewer, model);
        said.item(initiative, viewer, model);
        return "choose/initiative";
    }

    private void choices(Viewer viewer, Model model) {
        model.addAttribute("people", options.people(viewer));
        model.addAttribute("departments", options.departments(viewer));
        model.addAttribute("problems", options.problems(viewer));
        model.addAttribute("objectives", options.objectives(viewer));
    }
}
