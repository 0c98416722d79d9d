package waymark.query.listen.followup.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.FollowupQuery.FindFollowup;
import waymark.api.listen.followup.FollowupQuery.ListFollowups;
import waymark.api.listen.followup.FollowupQuery.Standing;
import waymark.api.listen.followup.FollowupQuery.Which;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.view.FollowupView;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.followup.ask.Asked;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of cases: the queue, one opened by hand, and one with all that was done. */
@Controller
@RequestMapping("/listen/follow-ups")
class FollowupPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final FollowupTables tables;
    private final Choices choices;
    private final People people;

    FollowupPages(Queries queries, Named named, FollowupTables tables, Choices choices,
            People people) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.choices = choices;
        this.people = people;
    }

    /** Unless somebody asks for others, what is open. */
    @GetMapping
    @Asks(ListFollowups.class)
    String queue(@RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable FollowupKind kind,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(defaultValue = "OPEN") @Nullable Standing standing,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        Which which = new Asked(owner, department, kind, source, cause, standing).which(named);
        model.addAttribute("cases",
                tables.of(queries.ask(new ListFollowups(which, from, ROWS), viewer), viewer));
        model.addAttribute("standing", standing);
        model.addAttribute("standings", Choice.of(Standing.values()));
        model.addAttribute("kinds", Choice.of(FollowupKind.values()));
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("departments", choices.departments(viewer));
        model.addAttribute("sources", choices.sources(viewer));
        return "listen/follow-ups";
    }

    @GetMapping(params = "format")
    @Asks(ListFollowups.class)
    WholeExport export(@RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable FollowupKind kind,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(defaultValue = "OPEN") @Nullable Standing standing,
            @RequestParam String format, Viewer viewer) {
        Which which = new Asked(owner, department, kind, source, cause, standing).which(named);
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListFollowups(which, from, WholeExport.ROWS), viewer), viewer));
    }

    @GetMapping("/new")
    @Asks(ListFollowups.class)
    String begin(@RequestParam(required = false) @Nullable String feedback, Viewer viewer,
            Model model) {
        model.addAttribute("feedback", feedback);
        model.addAttribute("kinds", Choice.of(FollowupKind.values()));
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("departments", choices.departments(viewer));
        return "listen/follow-up-new";
    }

    @GetMapping("/{id}")
    @Asks(FindFollowup.class)
    String one(@PathVariable String id, Viewer viewer, Model model) {
        FollowupView view = queries.ask(
                new FindFollowup(named.stream(FollowupId.SUBJECT, id)), viewer);
        model.addAttribute("view", view);
        model.addAttribute("head", view.head());
        model.addAttribute("tags", List.of(FollowupTables.tags(view.head())));
        model.addAttribute("waits", FollowupTables.waitsFor(view.head()));
        model.addAttribute("score",
                FollowupTables.score(view.head().before(), view.head().after()));
        String owner = view.head().owner();
        String told = view.head().escalatedTo();
        model.addAttribute("owner", owner == null ? "nobody yet" : people.nameOf(owner));
        model.addAttribute("told", told == null ? null : people.nameOf(told));
        model.addAttribute("cause", tables.causes(viewer).get(view.head().cause()));
        model.addAttribute("history", tables.history(view));
        forms(viewer, model);
        return "listen/follow-up";
    }

    private void forms(Viewer viewer, Model model) {
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("departments", choices.departments(viewer));
        model.addAttribute("causes", choices.causes(viewer));
        model.addAttribute("findings", Choice.of(Finding.values()));
        model.addAttribute("favours", Choice.of(Favour.values()));
        model.addAttribute("reaches", List.of(new Choice("REACHED", "we spoke"),
                new Choice("NO_ANSWER", "nobody answered"),
                new Choice("UNREACHABLE", "the customer cannot be reached")));
    }
}
