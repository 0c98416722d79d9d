package waymark.query.measure.benefit.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.query.govern.organisation.Choosable;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricChoices;
import waymark.query.page.kit.Field.Choice;

/** The form that plans a benefit by hand: of what has no business case. */
@Controller
class PlanPages {

    private static final int CHOICES = 500;

    private final Choosable choosable;
    private final MetricChoices metrics;
    private final ProgrammeFacts programme;

    PlanPages(Choosable choosable, MetricChoices metrics, ProgrammeFacts programme) {
        this.choosable = choosable;
        this.metrics = metrics;
        this.programme = programme;
    }

    @GetMapping("/measure/benefits/new")
    @Asks(ListBenefits.class)
    String begin(Viewer viewer, Model model) {
        model.addAttribute("currency", programme.currency());
        model.addAttribute("classes", Choice.of(BenefitClass.values()));
        model.addAttribute("methods", Choice.of(ProofMethod.values()));
        model.addAttribute("people", choosable.people(viewer, CHOICES));
        model.addAttribute("metrics", metrics.of(viewer));
        return "measure/benefit-new";
    }
}
