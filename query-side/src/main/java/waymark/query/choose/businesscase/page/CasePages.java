package waymark.query.choose.businesscase.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.worth.risk.MonteCarlo;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.problem.size.SizeSaid;

/** The pages of business cases. */
@Controller
@RequestMapping("/choose/cases")
class CasePages {

    private static final int ROWS = 50;
    private static final int MOST_PEOPLE = 500;

    private final Queries queries;
    private final Named named;
    private final Parts parts;
    private final ProgrammeFacts programme;

    CasePages(Queries queries, Named named, Parts parts, ProgrammeFacts programme) {
        this.queries = queries;
        this.named = named;
        this.parts = parts;
        this.programme = programme;
    }

    /** What pages of cases are made of. */
    @org.springframework.stereotype.Component
    record Parts(CaseTables tables, CaseFigureCards cards, CashChart chart, RiskSaid risk,
            Histories histories, People people, SizeSaid sizes) {}

    @GetMapping
    @Asks(ListCases.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("cases", parts.tables().of(
                queries.ask(new ListCases(stage, null, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "choose/cases";
    }

    @GetMapping(params = "format")
    @Asks(ListCases.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> parts.tables().of(queries.ask(
                new ListCases(stage, null, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListPeople.class)
    String begin(@RequestParam(required = false) @Nullable String initiative, Viewer viewer,
            Model model) {
        String stream = initiative == null || initiative.isBlank()
                ? null
                : named.stream(InitiativeId.SUBJECT, initiative.strip());
        model.addAttribute("sizes", stream == null ? null : parts.sizes().table(stream, viewer));
        model.addAttribute("granted",
                stream == null ? List.of() : parts.sizes().granted(stream, viewer));
        model.addAttribute("people", queries.ask(
                new ListPeople(true, null, null, MOST_PEOPLE), viewer).people().stream()
                .map(person -> new Choice(person.id(), person.name())).toList());
        model.addAttribute("classes", Choice.of(BenefitClass.values()));
        model.addAttribute("recurrences", Choice.of(Recurrence.values()));
        model.addAttribute("means", Choice.of(Means.values()));
        model.addAttribute("margins", List.of(new Choice("10", "±10 %"),
                new Choice("25", "±25 %"), new Choice("50", "±50 %")));
        model.addAttribute("currency", programme.currency());
        model.addAttribute("today", viewer.asOf().effective());
        return "choose/case-new";
    }

    @GetMapping("/{id}")
    @Asks(FindCase.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        CaseView view = queries.ask(new FindCase(stream), viewer);
        model.addAttribute("businessCase", view);
        model.addAttribute("tag", CaseTables.tag(view.stage()));
        model.addAttribute("names", names(view));
        model.addAttribute("options", view.options());
        model.addAttribute("lines", view.options().stream().collect(Collectors.toMap(
                option -> option.option(), option -> parts.tables().lines(option, view))));
        model.addAttribute("assumptions", parts.tables().assumptions(view));
        model.addAttribute("sizes", parts.sizes().table(view.initiative(), viewer));
        model.addAttribute("chart", parts.chart().of(view, programme.currency()));
        risk(queries.ask(new FindRisk(stream, MonteCarlo.FEWEST, null), viewer), model);
        var figures = view.figures();
        if (figures != null) {
            model.addAttribute("npv", parts.cards().big(figures));
            model.addAttribute("figures", parts.cards().others(figures));
        }
        model.addAttribute("history",
                parts.tables().history(parts.histories().of(stream, viewer.asOf())));
        model.addAttribute("opinions", Choice.of(Opinion.values()));
        model.addAttribute("small",
                programme.profile() == waymark.api.govern.programme.Profile.SMALL);
        return "choose/case";
    }

    private void risk(RiskView risk, Model model) {
        model.addAttribute("certain", !RiskSaid.moves(risk));
        if (RiskSaid.moves(risk)) {
            model.addAttribute("chance", parts.risk().chance(risk));
            model.addAttribute("tornado", parts.risk().tornado(risk));
            model.addAttribute("breakEven", parts.risk().breakEven(risk));
        }
    }

    private Map<String, String> names(CaseView view) {
        Collection<String> all = new TreeSet<>(view.authors());
        if (view.review() != null && view.review().reviewer() != null) {
            all.add(view.review().reviewer());
        }
        for (DecisionView decision : view.decisions()) {
            all.addAll(decision.present());
            decision.recused().forEach(one -> all.add(one.member()));
            decision.dissent().forEach(one -> all.add(one.member()));
            decision.votes().forEach(one -> all.add(one.member()));
            decision.conditions().forEach(one -> all.add(one.owner()));
        }
        return parts.people().namesOf(all);
    }
}
