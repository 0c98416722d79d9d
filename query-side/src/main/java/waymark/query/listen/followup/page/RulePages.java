package waymark.query.listen.followup.page;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.followup.FollowupQuery.FindRule;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The page on which a source says which of its answers are followed up. */
@Controller
class RulePages {

    private final Queries queries;
    private final Named named;
    private final Choices choices;

    RulePages(Queries queries, Named named, Choices choices) {
        this.queries = queries;
        this.named = named;
        this.choices = choices;
    }

    @GetMapping("/listen/sources/{id}/follow-up")
    @Asks(FindRule.class)
    String rule(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(FeedbackSourceId.SUBJECT, id);
        model.addAttribute("source", queries.ask(new FindSource(stream), viewer));
        model.addAttribute("view", queries.ask(new FindRule(stream), viewer));
        model.addAttribute("kinds", Choice.of(FollowupKind.values()));
        model.addAttribute("scales", Arrays.stream(Scale.values()).map(one -> new Choice(
                one.name(), "%s, %d to %d".formatted(one, one.least(), one.most()))).toList());
        model.addAttribute("people", choices.people(viewer));
        model.addAttribute("departments", choices.departments(viewer));
        return "listen/follow-up-rule";
    }
}
