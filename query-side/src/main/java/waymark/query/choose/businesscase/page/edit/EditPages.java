package waymark.query.choose.businesscase.page.edit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAppraisal;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.measure.metric.MetricId;
import waymark.api.worth.appraisal.Frequency;
import waymark.query.choose.businesscase.page.CaseFigureCards;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The page on which a draft is said anew, with what it is worth beside it. */
@Controller
class EditPages {

    private static final Set<Stage> FROZEN = EnumSet.of(
            Stage.SUBMITTED, Stage.REVIEWED, Stage.APPROVED);

    private final Queries queries;
    private final Named named;
    private final Parts parts;
    private final ProgrammeFacts programme;

    EditPages(Queries queries, Named named, Parts parts, ProgrammeFacts programme) {
        this.queries = queries;
        this.named = named;
        this.parts = parts;
        this.programme = programme;
    }

    /** What the editor is made of. */
    @Component
    record Parts(Choices choices, Taken taken, CaseFigureCards cards) {}

    @GetMapping("/choose/cases/{id}/edit")
    @Asks(FindCase.class)
    String edit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean more,
            @RequestParam(required = false) @Nullable String take, Viewer viewer, Model model) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        CaseView view = queries.ask(new FindCase(stream), viewer);
        String metric = named.streamIfSaid(MetricId.SUBJECT, take);
        List<OptionForm> options = OptionForm.of(view.options(), more);
        model.addAttribute("businessCase", view);
        model.addAttribute("editable", !FROZEN.contains(view.stage()));
        model.addAttribute("options", options);
        model.addAttribute("ids", options.stream().map(one -> new Choice(one.option(),
                one.title() == null ? "the one you add" : one.title())).toList());
        model.addAttribute("assumptions", parts.taken().of(view, metric, viewer));
        choices(viewer, model);
        var figures = queries.ask(new FindAppraisal(stream), viewer).figures();
        model.addAttribute("npv", parts.cards().big(figures));
        model.addAttribute("figures", parts.cards().others(figures,
                CaseFigureCards.years(view.reference())));
        return "choose/case-edit";
    }

    private void choices(Viewer viewer, Model model) {
        model.addAttribute("people", parts.choices().people(viewer));
        model.addAttribute("departments", parts.choices().departments(viewer));
        model.addAttribute("metrics", parts.choices().metrics(viewer));
        model.addAttribute("classes", Choice.of(BenefitClass.values()));
        model.addAttribute("recurrences", Choice.of(Recurrence.values()));
        model.addAttribute("means", Choice.of(Means.values()));
        model.addAttribute("methods", Choice.of(ProofMethod.values()));
        model.addAttribute("frequencies", Choice.of(Frequency.values()));
        model.addAttribute("margins", List.of(new Choice("10", "±10 %"),
                new Choice("25", "±25 %"), new Choice("50", "±50 %")));
        model.addAttribute("currency", programme.currency());
    }
}
