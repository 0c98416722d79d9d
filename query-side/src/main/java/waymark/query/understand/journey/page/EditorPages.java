package waymark.query.understand.journey.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.understand.journey.JourneyQuery;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.ListWithin;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.understand.journey.table.JourneyTables;
import waymark.query.understand.journey.table.Levels;

/** Where a draft is drawn: stage by stage, and one touchpoint with all that belongs to it. */
@Controller
@RequestMapping("/understand/journeys/{id}")
class EditorPages {

    private final Queries queries;
    private final JourneyFacts facts;
    private final JourneyDrawings drawings;
    private final JourneyTables tables;

    EditorPages(Queries queries, JourneyFacts facts, JourneyDrawings drawings,
            JourneyTables tables) {
        this.queries = queries;
        this.facts = facts;
        this.drawings = drawings;
        this.tables = tables;
    }

    @GetMapping("/edit")
    @Asks(FindJourney.class)
    String edit(@PathVariable String id, Viewer viewer, Model model) {
        JourneyView journey = facts.journey(id, viewer);
        if (journey.head().stage() != JourneyQuery.Stage.DRAFT) {
            return "redirect:" + JourneyTables.PAGES + journey.head().reference();
        }
        model.addAttribute("journey", journey.head());
        model.addAttribute("stages", Moves.of(journey.map()));
        model.addAttribute("overtaking", facts.overtaking(journey.head(), viewer));
        return "understand/journey-edit";
    }

    @GetMapping("/touchpoints/{number}")
    @Asks(FindJourney.class)
    String touchpoint(@PathVariable String id, @PathVariable int number, Viewer viewer,
            Model model) {
        JourneyView journey = facts.journey(id, viewer);
        Touchpoint touchpoint = journey.map().touchpoint(number).orElseThrow(Unknown.id());
        model.addAttribute("journey", journey.head());
        model.addAttribute("open", journey.head().stage() == JourneyQuery.Stage.DRAFT);
        model.addAttribute("touchpoint", touchpoint);
        model.addAttribute("level", Levels.of(touchpoint.emotion().level()));
        model.addAttribute("shown", Levels.shown(touchpoint.emotion()));
        model.addAllAttributes(drawings.there(journey, number, viewer));
        var departments = facts.departments(viewer);
        var owner = touchpoint.blueprint().owner();
        model.addAttribute("owner", owner == null ? "" : departments.get(owner.value()));
        model.addAttribute("departments", facts.choices(viewer));
        model.addAttribute("kinds", Levels.proving());
        model.addAttribute("metrics", facts.metrics(touchpoint, viewer));
        model.addAttribute("closely", tables.of("journeys within", new JourneyQuery.JourneyList(
                queries.ask(new ListWithin(journey.head().id()), viewer).journeys().stream()
                        .filter(one -> one.frame().within() != null && Integer.valueOf(number)
                                .equals(one.frame().within().touchpoint()))
                        .toList(),
                null)));
        return "understand/touchpoint";
    }
}
