package waymark.command.choose.businesscase;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.DECIDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.FROZEN;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_YET;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_CONDITION;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.DraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.MeetCondition;
import waymark.api.choose.businesscase.BusinessCaseCommand.RedraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.WithdrawCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.govern.organisation.PersonId;
import waymark.command.choose.businesscase.room.Ruling;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what becomes of a business case. */
final class BusinessCaseDecider
        implements
            Decider<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> {

    @Override
    public BusinessCase initial() {
        return BusinessCase.ABSENT;
    }

    @Override
    public BusinessCase evolve(BusinessCase before, BusinessCaseEvent event) {
        return before.after(event);
    }

    @Override
    public Set<String> restsOn(BusinessCase before, BusinessCaseCommand command, Known known) {
        return switch (command) {
            case DraftCase wish -> new Grounds(wish.initiative(), wish.content()).streams();
            case RedraftCase wish -> before.said() == null
                    ? Set.of()
                    : new Grounds(before.said().initiative(), wish.content()).streams();
            case DecideCase wish -> Ruling.restsOn(before, wish.decision(), known);
            case SubmitCase _,ReviewCase _,WithdrawCase _,MeetCondition _ -> Set.of();
        };
    }

    @Override
    public Decision<BusinessCaseEvent> decide(
            BusinessCase before, BusinessCaseCommand command, Known known) {
        return switch (command) {
            case DraftCase wish -> draft(wish, known);
            case RedraftCase wish -> redraft(before, wish, known);
            case SubmitCase wish -> HandingIn.submit(before, wish, known);
            case ReviewCase wish -> HandingIn.review(before, wish, known);
            case WithdrawCase wish -> withdraw(before, wish);
            case DecideCase wish -> Ruling.on(before, wish, known);
            case MeetCondition wish -> meet(before, wish, known);
        };
    }

    static @Nullable PersonId actor(Known known) {
        return known.by().isSystem() ? null : new PersonId(known.by().person());
    }

    private static Decision<BusinessCaseEvent> draft(DraftCase wish, Known known) {
        return new Grounds(wish.initiative(), wish.content()).missing(known)
                .<Decision<BusinessCaseEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new CaseDrafted(wish.businessCase(), wish.initiative(),
                        actor(known), wish.content())));
    }

    /** What was submitted stays as it was; what was not granted may be said anew. */
    private static Decision<BusinessCaseEvent> redraft(
            BusinessCase before, RedraftCase wish, Known known) {
        return switch (before.stage()) {
            case ABSENT, SUBMITTED, REVIEWED, APPROVED -> refuse(FROZEN);
            case DRAFT, REJECTED, DEFERRED, WITHDRAWN ->
                new Grounds(before.draft().initiative(), wish.content()).missing(known)
                        .<Decision<BusinessCaseEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(new CaseRedrafted(wish.businessCase(),
                                before.draft().initiative(), actor(known),
                                before.draft().revision() + 1, wish.content())));
        };
    }

    private static Decision<BusinessCaseEvent> withdraw(BusinessCase before, WithdrawCase wish) {
        return switch (before.stage()) {
            case WITHDRAWN -> nothingToDo();
            case ABSENT, APPROVED, REJECTED -> refuse(DECIDED);
            case DRAFT, SUBMITTED, REVIEWED, DEFERRED -> accept(new CaseWithdrawn(
                    wish.businessCase(), before.draft().initiative(), wish.reason()));
        };
    }

    private static Decision<BusinessCaseEvent> meet(
            BusinessCase before, MeetCondition wish, Known known) {
        boolean there = before.standing() instanceof CaseApproved approved
                && wish.condition() >= 1 && wish.condition() <= approved.conditions().size();
        if (!there) {
            return refuse(NO_SUCH_CONDITION);
        }
        if (wish.effectiveOn().isAfter(known.today())) {
            return refuse(NOT_YET);
        }
        return before.met().contains(wish.condition())
                ? nothingToDo()
                : accept(new ConditionMet(wish.businessCase(), before.draft().initiative(),
                        before.decisions(), wish.condition(), wish.note(), wish.effectiveOn()));
    }
}
