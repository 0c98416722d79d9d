package waymark.query.understand.journey.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.JourneyQuery.JourneyList;
import waymark.api.understand.journey.JourneyQuery.ListJourneys;
import waymark.api.understand.journey.JourneyQuery.ListWithin;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.JourneyQuery.WholeView;
import waymark.api.understand.journey.map.Template;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.journey.table.JourneyTables;

/** The pages of journeys: the list, the form for a new one, and one with its map. */
@Controller
@RequestMapping("/understand/journeys")
class JourneyPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final JourneyTables tables;
    private final JourneyFacts facts;
    private final Happenings happenings;
    private final JourneyDrawings drawings;
    private final JourneyFiles files;

    JourneyPages(Queries queries, JourneyTables tables, JourneyFacts facts,
            Happenings happenings, JourneyDrawings drawings, JourneyFiles files) {
        this.queries = queries;
        this.tables = tables;
        this.facts = facts;
        this.happenings = happenings;
        this.drawings = drawings;
        this.files = files;
    }

    @GetMapping
    @Asks(ListJourneys.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        JourneyList journeys = queries.ask(new ListJourneys(stage, null, from, ROWS), viewer);
        model.addAttribute("journeys", tables.of("journeys", journeys));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "understand/journeys";
    }

    @GetMapping(params = "format")
    @Asks(ListJourneys.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of("journeys", queries.ask(
                new ListJourneys(stage, null, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListJourneys.class)
    String begin(Viewer viewer, Model model) {
        model.addAttribute("kinds", Choice.of(Kind.values()));
        model.addAttribute("templates", Choice.of(Template.values()));
        model.addAttribute("personas", facts.personas(viewer));
        model.addAttribute("published", facts.published(Kind.AS_IS, viewer));
        return "understand/journey-new";
    }

    @GetMapping("/{id}")
    @Asks(FindJourney.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        WholeView whole = facts.whole(id, viewer);
        JourneyView journey = whole.journey();
        String own = journey.head().id();
        model.addAttribute("journey", journey.head());
        model.addAttribute("tag", JourneyTables.tag(journey.head()));
        model.addAttribute("links", facts.links(journey.head(), viewer));
        model.addAttribute("standing", facts.standing(journey.head(), viewer));
        model.addAttribute("overtaking", facts.overtaking(journey.head(), viewer));
        model.addAllAttributes(drawings.whole(whole, viewer));
        model.addAttribute("within", tables.of("journeys within",
                queries.ask(new ListWithin(own), viewer)));
        model.addAttribute("history", happenings.of(own, viewer.asOf()));
        model.addAttribute("personas", facts.personas(viewer));
        return "understand/journey";
    }

    @GetMapping(path = "/{id}", params = "format")
    @Asks(FindJourney.class)
    ResponseEntity<byte[]> file(
            @PathVariable String id, @RequestParam String format, Viewer viewer) {
        return files.answer(facts.journey(id, viewer), format, viewer);
    }
}
