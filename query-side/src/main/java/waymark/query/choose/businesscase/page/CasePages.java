package waymark.query.choose.businesscase.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.pdf.Pdf;
import waymark.query.page.pdf.Sheet;
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
    record Parts(CaseTables tables, CaseItem item, SizeSaid sizes, Pdf pdf) {}

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
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
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
        model.addAllAttributes(parts.item().of(named.stream(BusinessCaseId.SUBJECT, id), viewer));
        return "choose/case";
    }

    /** Two pages to be read before the meeting. */
    @GetMapping(path = "/{id}", params = "format=pdf")
    @Asks(FindCase.class)
    ResponseEntity<byte[]> printed(@PathVariable String id, Viewer viewer) {
        Map<String, Object> model = parts.item().onPaper(
                named.stream(BusinessCaseId.SUBJECT, id), viewer);
        CaseView view = (CaseView) Objects.requireNonNull(model.get(CaseItem.CASE), "the case");
        return parts.pdf().answer(new Sheet(view.reference(),
                view.reference() + " " + view.title(), "choose/case-sheet", model));
    }
}
