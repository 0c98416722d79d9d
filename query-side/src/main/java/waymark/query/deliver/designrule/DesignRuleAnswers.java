package waymark.query.deliver.designrule;

import java.time.LocalDate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleList;
import waymark.api.deliver.designrule.DesignRuleQuery.DesignRuleView;
import waymark.api.deliver.designrule.DesignRuleQuery.FindRule;
import waymark.api.deliver.designrule.DesignRuleQuery.ListRules;
import waymark.api.deliver.designrule.DesignRuleQuery.WaiverView;
import waymark.query.deliver.designrule.DesignRuleRow.Waived;
import waymark.query.deliver.designrule.proposal.Born;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about design rules. */
@Component
class DesignRuleAnswers {

    private final Board<DesignRuleRow> board;
    private final Born born;

    DesignRuleAnswers(Boards boards, Born born) {
        this.board = boards.of(DesignRuleBoard.class);
        this.born = born;
    }

    @QueryHandler
    DesignRuleView find(FindRule query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf()).map(row -> view(row, viewer))
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    DesignRuleList list(ListRules query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.owner() == null
                ? new Facet(DesignRuleBoard.RETIRED, query.retired() ? "yes" : "no")
                : new Facet(DesignRuleBoard.OWNER, query.owner());
        Page<DesignRuleRow> page = board.page(where, query.before(), query.limit(),
                viewer.asOf());
        return new DesignRuleList(page.rows().stream().map(row -> view(row, viewer)).toList(),
                page.next());
    }

    private DesignRuleView view(DesignRuleRow row, Viewer viewer) {
        RuleAdopted told = row.adopted();
        LocalDate day = viewer.asOf().effective();
        return new DesignRuleView(row.id(), row.reference(), row.version(), told.kind(),
                told.words(), told.blocking(), told.source(), born.of(told.source(), viewer),
                told.proposal() == null ? null : told.proposal().value(), told.owner().value(),
                told.touched(), row.retired(),
                row.waivers().stream().map(one -> view(one, day)).toList(), row.adoptedAt());
    }

    private static WaiverView view(Waived waived, LocalDate day) {
        RuleWaived told = waived.told();
        return new WaiverView(told.number(), told.project().value(), told.reason(), told.until(),
                told.meeting() == null ? null : told.meeting().value(), waived.by(), waived.at(),
                !day.isAfter(told.until()));
    }
}
