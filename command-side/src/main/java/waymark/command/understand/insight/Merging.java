package waymark.command.understand.insight;

import static waymark.api.understand.insight.InsightRefusal.INTO_NOTHING;
import static waymark.api.understand.insight.InsightRefusal.INTO_ONE_NOT_IN_USE;
import static waymark.api.understand.insight.InsightRefusal.NOT_IN_USE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightCommand.AbsorbInsight;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** The decisions about two insights that say the same (INS-4): each keeps its history. */
final class Merging {

    /** Another insight, for decisions that rest on it. */
    static final Fold<Insight> FOLD = new Fold<>() {
        @Override
        public Insight initial() {
            return Insight.ABSENT;
        }

        @Override
        public Insight evolve(Insight insight, Event event) {
            return event instanceof InsightEvent told
                    ? InsightDecider.after(insight, told)
                    : insight;
        }
    };

    /** The other one must be in use, so that a chain of mergers never bites its own tail. */
    static Decision<InsightEvent> merge(Insight insight, MergeInsight wish, Known known) {
        if (!insight.inUse()) {
            return refuse(NOT_IN_USE);
        }
        if (wish.into().equals(wish.insight()) || !known.exists(wish.into().value())) {
            return refuse(INTO_NOTHING);
        }
        return known.of(wish.into().value(), FOLD).inUse()
                ? accept(new InsightMerged(wish.insight(), wish.into(), wish.reason()))
                : refuse(INTO_ONE_NOT_IN_USE);
    }

    /** Whatever happened to it meanwhile: the evidence of both is kept where both are looked up. */
    static Decision<InsightEvent> absorb(Insight insight, AbsorbInsight wish, Known known) {
        Insight merged = known.of(wish.merged().value(), FOLD);
        return insight.absorbed().contains(wish.merged().value())
                || merged.stage() != Insight.Stage.MERGED
                        ? nothingToDo()
                        : accept(new InsightAbsorbed(
                                wish.insight(), wish.merged(), merged.evidence()));
    }

    private Merging() {}
}
