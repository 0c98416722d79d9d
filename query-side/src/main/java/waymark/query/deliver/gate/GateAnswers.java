package waymark.query.deliver.gate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateQuery.AskGates;
import waymark.api.deliver.gate.GateQuery.AskedView;
import waymark.api.deliver.gate.GateQuery.FindGate;
import waymark.api.deliver.gate.GateQuery.GateView;
import waymark.api.deliver.gate.GateQuery.GatesView;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.query.deliver.designrule.DesignRuleRow;
import waymark.query.deliver.designrule.DesignRules;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what gates were passed, and what the next one of a project asks. */
@Component
class GateAnswers {

    private final Board<GateRow> board;
    private final DesignRules rules;
    private final Queries queries;

    GateAnswers(Boards boards, DesignRules rules, Queries queries) {
        this.board = boards.of(GateBoard.class);
        this.rules = rules;
        this.queries = queries;
    }

    @QueryHandler
    GateView find(FindGate query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf()).map(GateAnswers::view)
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    GatesView ask(AskGates query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        String project = queries.ask(new FindProject(query.project()), viewer).id();
        List<GateRow> passed = board.all(GateBoard.PROJECT, project, asOf);
        Map<DesignRuleId, RuleAnswer> said = new HashMap<>();
        passed.forEach(one -> one.passed().answers().forEach(
                answer -> said.put(answer.rule(), answer)));
        List<AskedView> asked = rules.inForce(asOf).stream()
                .map(rule -> asked(rule, said.get(rule.adopted().rule()),
                        waived(rule, project, asOf.effective())))
                .toList();
        return new GatesView(project, passed.stream().map(GateAnswers::view).toList(), asked,
                asked.stream().anyMatch(AskedView::stops));
    }

    private static AskedView asked(
            DesignRuleRow rule, @Nullable RuleAnswer answer, @Nullable LocalDate waived) {
        return new AskedView(rule.id(), rule.reference(), rule.adopted().words(),
                rule.adopted().blocking(), answer, waived);
    }

    /** The latest waiver for this project, as long as it holds. */
    private static @Nullable LocalDate waived(DesignRuleRow rule, String project, LocalDate day) {
        return rule.waivers().stream()
                .filter(one -> one.told().project().value().equals(project))
                .map(one -> one.told().until()).reduce((_, later) -> later)
                .filter(until -> !day.isAfter(until)).orElse(null);
    }

    private static GateView view(GateRow row) {
        GatePassed told = row.passed();
        return new GateView(row.id(), row.reference(), told.project().value(), told.kind(),
                told.answers(), told.carried(), ids(told.waived()), ids(told.open()),
                told.note(), row.by(), row.at());
    }

    private static List<String> ids(List<DesignRuleId> rules) {
        return rules.stream().map(DesignRuleId::value).toList();
    }
}
