package waymark.query.listen.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.FollowupQuery.FindFollowup;
import waymark.api.listen.followup.FollowupQuery.FindRule;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.api.listen.followup.FollowupQuery.ListFollowups;
import waymark.api.listen.followup.FollowupQuery.ShowRecovery;
import waymark.api.listen.followup.FollowupQuery.Standing;
import waymark.api.listen.followup.FollowupQuery.Which;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.view.CauseList;
import waymark.api.listen.followup.view.FollowupList;
import waymark.api.listen.followup.view.FollowupView;
import waymark.api.listen.followup.view.RecoveryView;
import waymark.api.listen.followup.view.RuleView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.listen.followup.ask.Asked;

/** Cases, their causes and what they achieve over REST, to be read. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class FollowupResource {

    private final Queries queries;
    private final Named named;

    FollowupResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/follow-ups/{id}")
    @Asks(FindFollowup.class)
    @Operation(operationId = "findFollowup", summary = "Read one case, now or as of then")
    ResponseEntity<FollowupView> find(@PathVariable String id, Viewer viewer) {
        FollowupView view = queries.ask(
                new FindFollowup(named.stream(FollowupId.SUBJECT, id)), viewer);
        return Answers.item(view, view.head().version(), viewer);
    }

    @GetMapping("/follow-ups")
    @Asks(ListFollowups.class)
    @Operation(operationId = "listFollowups", summary = "List cases, soonest due first")
    ResponseEntity<FollowupList> list(@RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable FollowupKind kind,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Which which = new Asked(owner, department, kind, source, cause, standing).which(named);
        return Answers.of(queries.ask(new ListFollowups(which, before, limit), viewer), viewer);
    }

    @GetMapping("/follow-up-causes")
    @Asks(ListCauses.class)
    @Operation(operationId = "listFollowupCauses", summary = "List causes and what recurs")
    ResponseEntity<CauseList> causes(Viewer viewer) {
        return Answers.of(queries.ask(new ListCauses(), viewer), viewer);
    }

    @GetMapping("/follow-up-results")
    @Asks(ShowRecovery.class)
    @Operation(operationId = "showRecovery", summary = "Read what following up achieves")
    ResponseEntity<RecoveryView> recovery(
            @RequestParam(required = false) @Nullable String source, Viewer viewer) {
        return Answers.of(queries.ask(new ShowRecovery(
                Asked.stream(named, FeedbackSourceId.SUBJECT, source)), viewer), viewer);
    }

    @GetMapping("/feedback-sources/{id}/follow-up-rule")
    @Asks(FindRule.class)
    @Operation(operationId = "findFollowupRule", summary = "Read which answers are followed up")
    ResponseEntity<RuleView> rule(@PathVariable String id, Viewer viewer) {
        RuleView view = queries.ask(
                new FindRule(named.stream(FeedbackSourceId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
