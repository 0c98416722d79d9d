package waymark.query.deliver.designrule.proposal;

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
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.FindRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.ListRuleProposals;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalList;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalView;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Proposed design rules over REST, to be read. */
@RestController
@RequestMapping(path = "/api/rule-proposals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class RuleProposalResource {

    private final Queries queries;
    private final Named named;

    RuleProposalResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindRuleProposal.class)
    @Operation(operationId = "findRuleProposal", summary = "Read one proposed design rule")
    ResponseEntity<RuleProposalView> find(@PathVariable String id, Viewer viewer) {
        RuleProposalView view = queries.ask(
                new FindRuleProposal(named.stream(RuleProposalId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListRuleProposals.class)
    @Operation(operationId = "listRuleProposals",
            summary = "List the design rules that are proposed, newest first")
    ResponseEntity<RuleProposalList> list(@RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListRuleProposals(source, before, limit), viewer),
                viewer);
    }
}
