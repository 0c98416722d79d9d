package waymark.command.choose.businesscase;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOTHING_COUNTED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOTHING_ELSE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_A_DRAFT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_SUBMITTED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_DOING_NOTHING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWN_REVIEW;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Optional;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.businesscase.BusinessCase.Stage;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** From the draft to the council: what is frozen (BC-1), and who reviews it (BC-2, BC-3). */
final class HandingIn {

    static Decision<BusinessCaseEvent> submit(
            BusinessCase before, SubmitCase wish, Known known) {
        if (before.stage() == Stage.SUBMITTED) {
            return nothingToDo();
        }
        if (before.stage() != Stage.DRAFT) {
            return refuse(NOT_A_DRAFT);
        }
        BusinessCase.Said draft = before.draft();
        return unfinished(draft.content()).<Decision<BusinessCaseEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new CaseSubmitted(wish.businessCase(),
                        draft.initiative(), BusinessCaseDecider.actor(known), draft.revision(),
                        CaseAppraisal.of(draft.content(), known.programme().settings()))));
    }

    static Decision<BusinessCaseEvent> review(
            BusinessCase before, ReviewCase wish, Known known) {
        if (before.stage() != Stage.SUBMITTED && before.stage() != Stage.REVIEWED) {
            return refuse(NOT_SUBMITTED);
        }
        BusinessCase.Said draft = before.draft();
        boolean own = draft.authors().stream().anyMatch(one -> known.isFor(one.value()));
        if (own && !known.programme().isSmall()) {
            return refuse(OWN_REVIEW);
        }
        return own && wish.reason() == null
                ? refuse(ProgrammeRefusal.REASON_MISSING)
                : accept(new CaseReviewed(wish.businessCase(), draft.initiative(),
                        BusinessCaseDecider.actor(known), draft.revision(), wish.opinion(),
                        wish.note(), wish.reason(), own));
    }

    private static Optional<Refusal> unfinished(CaseContent content) {
        if (content.doingNothing().isEmpty()) {
            return Optional.of(NO_DOING_NOTHING);
        }
        CaseOption chosen = content.chosenOption();
        if (chosen.doNothing()) {
            return Optional.of(NOTHING_ELSE);
        }
        return chosen.costs().isEmpty() && chosen.benefits().isEmpty()
                ? Optional.of(NOTHING_COUNTED)
                : Optional.empty();
    }

    private HandingIn() {}
}
