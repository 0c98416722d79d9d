package waymark.query.deliver.exception.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.Ruling;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.FindException;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Way;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.kernel.Role;
import waymark.query.audit.history.Happenings;
import waymark.query.govern.delegation.Delegations;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of exceptions. */
@Controller
@RequestMapping("/deliver/exceptions")
class ExceptionPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final ExceptionTables tables;
    private final Happenings happenings;
    private final Delegations delegations;

    ExceptionPages(Queries queries, Named named, ExceptionTables tables, Happenings happenings,
            Delegations delegations) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
        this.delegations = delegations;
    }

    @GetMapping
    @Asks(ListExceptions.class)
    String list(@RequestParam(required = false) @Nullable ExceptionStage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("exceptions", tables.of(queries.ask(
                new ListExceptions(new Which(stage, null), from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(ExceptionStage.values()));
        return "deliver/exceptions";
    }

    @GetMapping(params = "format")
    @Asks(ListExceptions.class)
    WholeExport export(@RequestParam(required = false) @Nullable ExceptionStage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(queries.ask(new ListExceptions(
                new Which(stage, null), from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindException.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        ExceptionView one = queries.ask(
                new FindException(named.stream(ExceptionId.SUBJECT, id)), viewer);
        Set<String> mine = delegations.inHandsOf(viewer.actor().person(), viewer.asOf());
        boolean settles = viewer.actor().is(Role.COUNCIL) || mine.contains(said(one.sponsor()));
        model.addAttribute("one", one);
        model.addAttribute("tag", ExceptionTables.tag(one.stage()));
        named(one, model);
        model.addAttribute("beyond", tables.said(one.beyond()));
        if (one.now() != null) {
            model.addAttribute("now", tables.said(one.now()));
        }
        model.addAttribute("settles", settles);
        model.addAttribute("manages", mine.contains(one.manager()));
        model.addAttribute("own", mine.contains(one.manager())
                || mine.contains(said(one.explainedBy())));
        model.addAttribute("rulings", Choice.of(Ruling.values()));
        model.addAttribute("history", happenings.of(one.id(), viewer.asOf()));
        return "deliver/exception";
    }

    /** Who manages it, who said why where that was another, and who settled it. */
    private void named(ExceptionView one, Model model) {
        model.addAttribute("manager", tables.nameOf(one.manager()));
        String explained = said(one.explainedBy());
        if (!explained.isEmpty() && !explained.equals(one.manager())) {
            model.addAttribute("explainedBy", tables.nameOf(explained));
        }
        Way way = one.way();
        if (way != null) {
            model.addAttribute("by", tables.nameOf(way.by()));
        }
    }

    private static String said(@Nullable String person) {
        return person == null ? "" : person;
    }
}
