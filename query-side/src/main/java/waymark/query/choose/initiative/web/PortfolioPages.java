package waymark.query.choose.initiative.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.ListSplits;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.Split;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.export.Export;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of all initiatives together: the portfolio, the ranking, the quick tracks. */
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

    @GetMapping("/ranking")
    @Asks(RankInitiatives.class)
    String ranking(@RequestParam(defaultValue = "RICE") ScoreSheet.Method method, Viewer viewer,
            Model model) {
        model.addAttribute("ranking",
                tables.of(queries.ask(new RankInitiatives(method), viewer)));
        model.addAttribute("method", method);
        model.addAttribute("methods", Options.methods());
        return "choose/ranking";
    }

    @GetMapping(path = "/ranking", params = "format")
    @Asks(RankInitiatives.class)
    ResponseEntity<byte[]> exportRanking(
            @RequestParam(defaultValue = "RICE") ScoreSheet.Method method,
            @RequestParam String format, Viewer viewer) {
        return Export.answer(
                tables.of(queries.ask(new RankInitiatives(method), viewer)), format);
    }

    @GetMapping("/quick-tracks")
    @Asks(ListSplits.class)
    String splits(Viewer viewer, Model model) {
        model.addAttribute("splits", splits(viewer));
        return "choose/quick-tracks";
    }

    @GetMapping(path = "/quick-tracks", params = "format")
    @Asks(ListSplits.class)
    ResponseEntity<byte[]> exportSplits(@RequestParam String format, Viewer viewer) {
        return Export.answer(splits(viewer), format);
    }

    private Table splits(Viewer viewer) {
        List<Split> splits = queries.ask(new ListSplits(), viewer).splits();
        Map<String, String> references = new HashMap<>();
        splits.stream().flatMap(split -> split.initiatives().stream()).distinct()
                .forEach(id -> references.put(id,
                        queries.ask(new FindInitiative(id), viewer).reference()));
        return tables.of(splits, references);
    }

    private Table table(InitiativeView.@Nullable Stage stage, @Nullable String owner,
            @Nullable String from, Viewer viewer) {
        InitiativeList list = queries.ask(
                new ListInitiatives(stage, person(owner), from, ROWS), viewer);
        return tables.of(list);
    }

    private @Nullable String person(@Nullable String owner) {
        return owner == null || owner.isBlank() ? null : named.stream(PersonId.SUBJECT, owner);
    }
}
