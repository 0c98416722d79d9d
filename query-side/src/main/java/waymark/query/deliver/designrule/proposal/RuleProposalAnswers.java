package waymark.query.deliver.designrule.proposal;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.FindRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.ListRuleProposals;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalList;
import waymark.api.deliver.designrule.proposal.RuleProposalQuery.RuleProposalView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers which design rules are proposed, and what they were born from. */
@Component
class RuleProposalAnswers {

    private final Board<RuleProposalRow> board;
    private final Born born;

    RuleProposalAnswers(Boards boards, Born born) {
        this.board = boards.of(RuleProposalBoard.class);
        this.born = born;
    }

    @QueryHandler
    RuleProposalView find(FindRuleProposal query,
            @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf()).map(row -> view(row, viewer))
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    RuleProposalList list(ListRuleProposals query,
            @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.source() == null
                ? RuleProposalBoard.STANDS
                : new Facet(RuleProposalBoard.SOURCE, query.source());
        Page<RuleProposalRow> page = board.page(where, query.before(), query.limit(),
                viewer.asOf());
        return new RuleProposalList(
                page.rows().stream().map(row -> view(row, viewer)).toList(), page.next());
    }

    private RuleProposalView view(RuleProposalRow row, Viewer viewer) {
        return new RuleProposalView(row.id(), row.reference(), row.version(), row.kind(),
                row.rule(), row.blocking(), row.source(), born.of(row.source(), viewer),
                row.withdrawn(), row.adopted(), row.proposedBy(), row.proposedAt());
    }
}
