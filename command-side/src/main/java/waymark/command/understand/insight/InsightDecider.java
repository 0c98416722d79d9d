package waymark.command.understand.insight;

import static waymark.api.understand.insight.InsightRefusal.ALREADY_JUDGED;
import static waymark.api.understand.insight.InsightRefusal.NOT_IN_USE;
import static waymark.api.understand.insight.InsightRefusal.ONLY_ASSUMPTIONS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.insight.Insight.Stage;

/** Decides what counts as understood. */
final class InsightDecider implements Decider<Insight, InsightCommand, InsightEvent> {

    @Override
    public Insight initial() {
        return Insight.ABSENT;
    }

    @Override
    public Insight evolve(Insight insight, InsightEvent event) {
        return switch (event) {
            case InsightRecorded told -> withAll(told);
            case EvidenceAdded told -> insight.with(told.evidence());
            case InsightReworded _ -> insight;
            case InsightValidated _ -> insight.at(Stage.VALIDATED);
            case InsightRefuted _ -> insight.at(Stage.REFUTED);
            case InsightRetired _ -> insight.at(Stage.RETIRED);
        };
    }

    @Override
    public Decision<InsightEvent> decide(Insight insight, InsightCommand command, Known known) {
        return switch (command) {
            case RecordInsight wish -> accept(new InsightRecorded(
                    wish.insight(), wish.title(), wish.statement(), wish.evidence()));
            case AddEvidence wish -> add(insight, wish);
            case RewordInsight wish -> reword(insight, wish);
            case ValidateInsight wish -> validate(insight, wish);
            case RefuteInsight wish -> refute(insight, wish);
            case RetireInsight wish -> retire(insight, wish);
        };
    }

    private static Insight withAll(InsightRecorded told) {
        Insight insight = Insight.ABSENT.at(Stage.RECORDED);
        for (Evidence evidence : told.evidence()) {
            insight = insight.with(evidence);
        }
        return insight;
    }

    private static Decision<InsightEvent> add(Insight insight, AddEvidence wish) {
        return insight.stage() == Stage.RETIRED
                ? refuse(NOT_IN_USE)
                : accept(new EvidenceAdded(wish.insight(), wish.evidence()));
    }

    private static Decision<InsightEvent> reword(Insight insight, RewordInsight wish) {
        return insight.inUse()
                ? accept(new InsightReworded(wish.insight(), wish.title(), wish.statement()))
                : refuse(NOT_IN_USE);
    }

    private static Decision<InsightEvent> validate(Insight insight, ValidateInsight wish) {
        return switch (insight.stage()) {
            case VALIDATED -> nothingToDo();
            case REFUTED -> refuse(ALREADY_JUDGED);
            case ABSENT, RETIRED -> refuse(NOT_IN_USE);
            case RECORDED -> insight.carried()
                    ? accept(new InsightValidated(wish.insight(), wish.note()))
                    : refuse(ONLY_ASSUMPTIONS);
        };
    }

    /** New evidence may turn even a validated insight over; what leaned on it then shows. */
    private static Decision<InsightEvent> refute(Insight insight, RefuteInsight wish) {
        return switch (insight.stage()) {
            case REFUTED -> nothingToDo();
            case ABSENT, RETIRED -> refuse(NOT_IN_USE);
            case RECORDED, VALIDATED ->
                accept(new InsightRefuted(wish.insight(), wish.reason()));
        };
    }

    private static Decision<InsightEvent> retire(Insight insight, RetireInsight wish) {
        return insight.stage() == Stage.RETIRED
                ? nothingToDo()
                : accept(new InsightRetired(wish.insight(), wish.reason()));
    }
}
