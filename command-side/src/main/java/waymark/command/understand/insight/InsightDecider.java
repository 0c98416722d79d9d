package waymark.command.understand.insight;

import static waymark.api.understand.insight.InsightRefusal.ALREADY_JUDGED;
import static waymark.api.understand.insight.InsightRefusal.NOT_IN_USE;
import static waymark.api.understand.insight.InsightRefusal.ONLY_ASSUMPTIONS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AbsorbInsight;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.LinkInsight;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.concern.Concerned;
import waymark.command.understand.insight.Insight.Stage;

/** Decides what counts as understood. */
final class InsightDecider implements Decider<Insight, InsightCommand, InsightEvent> {

    @Override
    public Insight initial() {
        return Insight.ABSENT;
    }

    @Override
    public Insight evolve(Insight insight, InsightEvent event) {
        return after(insight, event);
    }

    static Insight after(Insight insight, InsightEvent event) {
        return switch (event) {
            case InsightRecorded told ->
                Insight.ABSENT.at(Stage.RECORDED).with(told.evidence());
            case EvidenceAdded told -> insight.with(List.of(told.evidence()));
            case InsightReworded _ -> insight;
            case InsightLinked told -> insight.about(told.concerns());
            case InsightValidated _ -> insight.at(Stage.VALIDATED);
            case InsightRefuted _ -> insight.at(Stage.REFUTED);
            case InsightRetired _ -> insight.at(Stage.RETIRED);
            case InsightMerged _ -> insight.at(Stage.MERGED);
            case InsightAbsorbed told ->
                insight.with(told.evidence()).absorbing(told.merged().value());
        };
    }

    @Override
    public Set<String> restsOn(Insight insight, InsightCommand command, Known known) {
        return switch (command) {
            case RecordInsight wish -> wish.concerns().streams();
            case LinkInsight wish -> wish.concerns().streams();
            case MergeInsight wish -> Set.of(wish.into().value());
            case AbsorbInsight wish -> Set.of(wish.merged().value());
            case AddEvidence _,RewordInsight _,ValidateInsight _ -> Set.of();
            case RefuteInsight _,RetireInsight _ -> Set.of();
        };
    }

    @Override
    public Decision<InsightEvent> decide(Insight insight, InsightCommand command, Known known) {
        return switch (command) {
            case RecordInsight wish -> record(wish, known);
            case AddEvidence wish -> add(insight, wish);
            case RewordInsight wish -> reword(insight, wish);
            case LinkInsight wish -> link(insight, wish, known);
            case ValidateInsight wish -> validate(insight, wish);
            case RefuteInsight wish -> refute(insight, wish);
            case RetireInsight wish -> retire(insight, wish);
            case MergeInsight wish -> Merging.merge(insight, wish, known);
            case AbsorbInsight wish -> Merging.absorb(insight, wish, known);
        };
    }

    private static Decision<InsightEvent> record(RecordInsight wish, Known known) {
        List<InsightEvent> told = new ArrayList<>();
        told.add(new InsightRecorded(
                wish.insight(), wish.title(), wish.statement(), wish.evidence()));
        if (!wish.concerns().isEmpty()) {
            told.add(new InsightLinked(wish.insight(), wish.concerns()));
        }
        return Concerned.check(wish.concerns(), known, accept(told));
    }

    private static Decision<InsightEvent> link(Insight insight, LinkInsight wish, Known known) {
        if (!insight.inUse()) {
            return refuse(NOT_IN_USE);
        }
        return Concerned.check(wish.concerns(), known,
                wish.concerns().equals(insight.concerns())
                        ? nothingToDo()
                        : accept(new InsightLinked(wish.insight(), wish.concerns())));
    }

    private static Decision<InsightEvent> add(Insight insight, AddEvidence wish) {
        return insight.stage() == Stage.RETIRED || insight.stage() == Stage.MERGED
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
            case ABSENT, RETIRED, MERGED -> refuse(NOT_IN_USE);
            case RECORDED -> insight.carried()
                    ? accept(new InsightValidated(wish.insight(), wish.note()))
                    : refuse(ONLY_ASSUMPTIONS);
        };
    }

    /** New evidence may turn even a validated insight over; what leaned on it then shows. */
    private static Decision<InsightEvent> refute(Insight insight, RefuteInsight wish) {
        return switch (insight.stage()) {
            case REFUTED -> nothingToDo();
            case ABSENT, RETIRED, MERGED -> refuse(NOT_IN_USE);
            case RECORDED, VALIDATED ->
                accept(new InsightRefuted(wish.insight(), wish.reason()));
        };
    }

    private static Decision<InsightEvent> retire(Insight insight, RetireInsight wish) {
        return switch (insight.stage()) {
            case RETIRED -> nothingToDo();
            case MERGED -> refuse(NOT_IN_USE);
            case ABSENT, RECORDED, VALIDATED, REFUTED ->
                accept(new InsightRetired(wish.insight(), wish.reason()));
        };
    }
}
