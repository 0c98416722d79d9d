package waymark.query.choose.initiative.backtest;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.BackTest;
import waymark.api.choose.initiative.portfolio.BackTest.Realised;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.BackTestPolicy;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.ranking.Consensus;
import waymark.query.choose.businesscase.BusinessCases;
import waymark.query.choose.businesscase.CaseRow;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Gathers past decisions, each with what was known just before it was recorded. */
@Component
class BackTestAnswers {

    private static final int CASES = 200;

    private final Queries queries;
    private final BusinessCases cases;
    private final ProgrammeFacts programme;

    BackTestAnswers(Queries queries, BusinessCases cases, ProgrammeFacts programme) {
        this.queries = queries;
        this.cases = cases;
        this.programme = programme;
    }

    @QueryHandler
    BackTest test(BackTestPolicy query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<CaseView> all = queries.ask(new ListCases(null, null, null, CASES), viewer).cases();
        String currency = programme.settings(viewer.asOf()).currency();
        List<Deliberation> past = all.stream()
                .filter(one -> one.stage() != CaseView.Stage.DRAFT || one.revision() > 1)
                .flatMap(one -> decided(
                        queries.ask(new FindCase(one.id()), viewer), currency, viewer))
                .toList();
        return BackTests.of(query.policy(), currency, past, all.size());
    }

    private Stream<Deliberation> decided(CaseView view, String currency, Viewer viewer) {
        return view.decisions().stream().filter(decision -> decision.supersededBy() == null)
                .map(decision -> deliberation(view, decision, currency, viewer));
    }

    private Deliberation deliberation(
            CaseView view, DecisionView decision, String currency, Viewer viewer) {
        Viewer then = new Viewer(viewer.actor(),
                new AsOf(decision.position() - 1, decision.effectiveOn(), true));
        InitiativeView before = queries.ask(new FindInitiative(view.initiative()), then);
        return new Deliberation(view.reference(), view.title(), view.initiative(), decision,
                medians(before), headline(cases.find(view.id(), then.asOf())),
                decision.verdict() == Verdict.APPROVE
                        ? realised(queries.ask(new FindInitiative(view.initiative()), viewer),
                                currency)
                        : null);
    }

    /** The likely flows as they were frozen; none before the case was submitted. */
    private static @Nullable CashFlows headline(CaseRow row) {
        CaseFigures figures = row.figures();
        return figures == null
                ? null
                : CaseAppraisal.headline(row.content(), figures.asked().currency());
    }

    private static Map<Method, BigDecimal> medians(InitiativeView initiative) {
        Map<Method, List<Scored>> sheets = initiative.scores().stream()
                .collect(Collectors.groupingBy(one -> one.sheet().method()));
        Map<Method, BigDecimal> medians = new EnumMap<>(Method.class);
        sheets.forEach((method, given) -> medians.put(method, Consensus.of(given.stream()
                .map(one -> one.sheet().scoring()).toList()).median().orThrow()));
        return medians;
    }

    private static Realised realised(InitiativeView initiative, String currency) {
        return BackTests.realised(1, orNothing(initiative.funds().spent(), currency),
                orNothing(initiative.funds().verified(), currency));
    }

    private static Money orNothing(@Nullable Money money, String currency) {
        return Objects.requireNonNullElse(money, Money.zero(currency));
    }
}
