package waymark.query.measure.benefit.reading;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;
import waymark.api.measure.benefit.reading.GroupsQuery.GroupsView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.page.MeasureForms;
import waymark.query.measure.metric.MetricChoices;

/** Reads what a metric says of a benefit, and offers to record it as the measurement it is. */
@Controller
@RequestMapping("/measure/benefits/{id}/reading")
class ReadingPages {

    private final Queries queries;
    private final Named named;
    private final Parts parts;

    /** What its page is made of. */
    @Component
    record Parts(MeasureForms forms, GroupsTables tables, MetricChoices metrics) {}

    ReadingPages(Queries queries, Named named, Parts parts) {
        this.queries = queries;
        this.named = named;
        this.parts = parts;
    }

    @GetMapping
    @Asks(AskGroups.class)
    String read(@PathVariable String id, GroupsAsked asked, Viewer viewer, Model model) {
        BenefitView benefit = queries.ask(
                new FindBenefit(named.stream(BenefitId.SUBJECT, id)), viewer);
        model.addAttribute("benefit", benefit);
        model.addAttribute("asked", asked);
        model.addAttribute("metrics", parts.metrics().of(viewer));
        if (asked.isSaid()) {
            show(benefit, asked, viewer, model);
        }
        return "measure/reading";
    }

    /** What cannot be read is said above the question, which stays as it was asked. */
    private void show(BenefitView benefit, GroupsAsked asked, Viewer viewer, Model model) {
        try {
            GroupsView read = queries.ask(asked.of(benefit.id(), named), viewer);
            model.addAttribute("read", read);
            model.addAttribute("sentence", parts.tables().sentence(read));
            model.addAttribute("groups", parts.tables().groups(benefit.reference(), read));
            model.addAttribute("fields", parts.forms().measure(benefit.plan().method(), read));
        } catch (Unacceptable no) {
            model.addAttribute("problem", no.getMessage());
            model.addAttribute("accepted", no.accepted());
        } catch (Refused no) {
            model.addAttribute("problem", no.refusal().sentence());
            model.addAttribute("accepted", no.refusal().accepted());
        }
    }
}
