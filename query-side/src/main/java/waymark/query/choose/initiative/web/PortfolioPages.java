package waymark.query.choose.initiative.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The list of all initiatives. */
@Controller
@RequestMapping("/choose")
class PortfolioPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final InitiativeTables tables;
    private final Options options;

    PortfolioPages(Queries queries, Named named, InitiativeTables tables, Options options) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.options = options;
    }

    @GetMapping("/initiatives")
    @Asks(ListInitiatives.class)
    String portfolio(@RequestParam(required = false) InitiativeView.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("initiatives", table(stage, owner, from, viewer));
        model.addAttribute("stages", Choice.of(InitiativeView.Stage.values()));
        model.addAttribute("people", options.people(viewer));
        return "choose/portfolio";
    }

    @GetMapping(path = "/initiatives", params = "format")
    @Asks(ListInitiatives.class)
    WholeExport export(@RequestParam(required = false) InitiativeView.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable String owner, Viewer viewer,
            @RequestParam String format) {
        String person = person(owner);
        return new WholeExport(format, from -> tables.of(queries.ask(
                new ListInitiatives(stage, person, from, WholeExport.ROWS), viewer)));
    }

    private Table table(InitiativeView.@Nullable Stage stage, @Nullable String owner,
            @Nullable String from, Viewer viewer) {
        InitiativeList list = queries.ask(
                new ListInitiatives(stage, person(owner), from, ROWS), viewer);
        return tables.of(list);
    }

    private @Nullable String person(@Nullable String owner) {
        return named.streamIfSaid(PersonId.SUBJECT, owner);
    }
}
