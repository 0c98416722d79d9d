package waymark.command.deliver.designrule;

import static waymark.api.deliver.designrule.DesignRuleRefusal.NEEDS_COUNCIL;
import static waymark.api.deliver.designrule.DesignRuleRefusal.NOT_THE_OWNER;
import static waymark.api.deliver.designrule.DesignRuleRefusal.NO_END;
import static waymark.api.deliver.designrule.DesignRuleRefusal.NO_SUCH_PROJECT;
import static waymark.api.deliver.designrule.DesignRuleRefusal.RETIRED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.designrule.DesignRuleCommand.WaiveRule;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.deliver.project.change.Sat;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** DRL-1: of a blocking rule the council lets off, of others its owner; always with an end. */
final class Waiving {

    private static final int MOST_YEARS = 2;

    static Decision<DesignRuleEvent> waive(DesignRule rule, WaiveRule wish, Known known) {
        Refusal no = refusal(rule, wish, known);
        return no == null
                ? accept(new RuleWaived(wish.rule(), rule.waivers() + 1, wish.project(),
                        wish.reason(), wish.until(), wish.meeting()))
                : refuse(no);
    }

    private static @Nullable Refusal refusal(DesignRule rule, WaiveRule wish, Known known) {
        if (rule.retired()) {
            return RETIRED;
        }
        if (!known.exists(wish.project().value())) {
            return NO_SUCH_PROJECT;
        }
        boolean endless = wish.until().isBefore(known.today())
                || wish.until().isAfter(known.today().plusYears(MOST_YEARS));
        return endless ? NO_END : notAllowed(rule, wish.meeting(), known);
    }

    private static @Nullable Refusal notAllowed(
            DesignRule rule, @Nullable MeetingId meeting, Known known) {
        boolean council = known.by().is(Role.COUNCIL);
        if (rule.blocking()) {
            return council && meeting != null && known.of(meeting.value(), Sat.FOLD)
                    .canDecide(known.by().person())
                            ? null
                            : NEEDS_COUNCIL;
        }
        var owner = Objects.requireNonNull(rule.adopted(), "adopted").owner();
        return council || known.isFor(owner.value()) ? null : NOT_THE_OWNER;
    }

    private Waiving() {}
}
