package waymark.command.measure.benefit;

import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_CASE;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_INITIATIVE;
import static waymark.api.measure.benefit.BenefitRefusal.NO_SUCH_METRIC;
import static waymark.api.measure.benefit.BenefitRefusal.OTHER_CURRENCY;
import static waymark.api.measure.benefit.BenefitRefusal.OWNER_NOT_ACTIVE;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** What a plan rests on. A line of a case becomes a benefit once, whoever asks. */
final class Planning {

    /** For which initiative a case was approved, if it ever was. */
    private record Approved(@Nullable InitiativeId initiative) {

        static final Fold<Approved> FOLD = new Fold<>() {
            @Override
            public Approved initial() {
                return new Approved(null);
            }

            @Override
            public Approved evolve(Approved approved, Event event) {
                return event instanceof CaseApproved told
                        ? new Approved(told.initiative())
                        : approved;
            }
        };
    }

    static Set<String> restsOn(PlanBenefit wish) {
        Set<String> streams = new HashSet<>(
                Set.of(wish.initiative().value(), wish.plan().owner().value()));
        if (wish.businessCase() != null) {
            streams.add(wish.businessCase().value());
        }
        if (wish.plan().metric() != null) {
            streams.add(wish.plan().metric());
        }
        return streams;
    }

    static Decision<BenefitEvent> plan(PlanBenefit wish, Known known) {
        Refusal no = missing(wish, known);
        if (no != null) {
            return refuse(no);
        }
        var planned = Decision.<BenefitEvent>accept(new BenefitPlanned(wish.benefit(),
                wish.initiative(), wish.businessCase(), wish.line(), wish.plan(), wish.bar()));
        return wish.businessCase() == null || wish.line() == null
                ? planned
                : planned.claiming(
                        "benefit-of:" + wish.businessCase().value() + ":" + wish.line());
    }

    /** An owner who left between approval and plan is no reason to lose a benefit. */
    private static @Nullable Refusal missing(PlanBenefit wish, Known known) {
        if (!known.exists(wish.initiative().value())) {
            return NO_SUCH_INITIATIVE;
        }
        if (wish.businessCase() != null && !wish.initiative().equals(
                known.of(wish.businessCase().value(), Approved.FOLD).initiative())) {
            return NO_SUCH_CASE;
        }
        Acting owner = known.of(wish.plan().owner().value(), Acting.FOLD);
        if (!owner.active() && !(known.by().isSystem() && owner.known())) {
            return OWNER_NOT_ACTIVE;
        }
        if (wish.plan().metric() != null && !known.exists(wish.plan().metric())) {
            return NO_SUCH_METRIC;
        }
        String base = known.programme().settings().currency();
        boolean inBase = wish.plan().planned().currency().equals(base) && wish.plan().dues()
                .stream().allMatch(due -> due.amount().currency().equals(base));
        return inBase ? null : OTHER_CURRENCY;
    }

    private Planning() {}
}
