package waymark.command.deliver.designrule;

import static waymark.api.deliver.designrule.DesignRuleRefusal.BORN_FROM_NOTHING;
import static waymark.api.deliver.designrule.DesignRuleRefusal.NO_SUCH_METRIC;
import static waymark.api.deliver.designrule.DesignRuleRefusal.NO_SUCH_PROPOSAL;
import static waymark.api.deliver.designrule.DesignRuleRefusal.OWNER_NOT_ACTIVE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleCommand.AdoptRule;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposalWithdrawn;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposed;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** A rule is born from something that was understood; a proposal is taken up once. */
final class Adopting {

    /** Whether a proposal stands. */
    private static final Fold<Boolean> STANDS = new Fold<>() {
        @Override
        public Boolean initial() {
            return false;
        }

        @Override
        public Boolean evolve(Boolean stands, Event event) {
            return event instanceof RuleProposed
                    || (stands && !(event instanceof RuleProposalWithdrawn));
        }
    };

    static Set<String> restsOn(AdoptRule wish) {
        Set<String> streams = new HashSet<>(wish.touched().metrics());
        streams.add(wish.owner().value());
        if (isBorn(wish)) {
            streams.add(wish.source());
        }
        if (wish.proposal() != null) {
            streams.add(wish.proposal().value());
        }
        return streams;
    }

    static Decision<DesignRuleEvent> adopt(AdoptRule wish, Known known) {
        Refusal no = refusal(wish, known);
        if (no != null) {
            return refuse(no);
        }
        var adopted = Decision.<DesignRuleEvent>accept(new RuleAdopted(wish.rule(), wish.kind(),
                wish.words(), wish.blocking(), wish.source(), wish.proposal(), wish.owner(),
                wish.touched()));
        return wish.proposal() == null
                ? adopted
                : adopted.claiming("rule-of:" + wish.proposal().value());
    }

    private static @Nullable Refusal refusal(AdoptRule wish, Known known) {
        if (!isBorn(wish) || !known.exists(wish.source())) {
            return BORN_FROM_NOTHING;
        }
        if (wish.proposal() != null && !known.of(wish.proposal().value(), STANDS)) {
            return NO_SUCH_PROPOSAL;
        }
        if (!wish.touched().metrics().stream().allMatch(known::exists)) {
            return NO_SUCH_METRIC;
        }
        return known.of(wish.owner().value(), Acting.FOLD).active() ? null : OWNER_NOT_ACTIVE;
    }

    private static boolean isBorn(AdoptRule wish) {
        return wish.source().startsWith(ProblemId.SUBJECT + "/")
                || wish.source().startsWith(InsightId.SUBJECT + "/");
    }

    private Adopting() {}
}
