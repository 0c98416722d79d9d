package waymark.command.choose.businesscase;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of a case.
 *
 * @param stage how far it has come
 * @param said the draft that stands; none before there is one
 * @param figures what was frozen with it at submission
 * @param review what finance last said of it
 * @param standing the last decision on it
 * @param met the conditions of that decision that are met
 */
public record BusinessCase(
        Stage stage,
        @Nullable Said said,
        @Nullable CaseFigures figures,
        @Nullable CaseReviewed review,
        @Nullable Decided standing,
        Set<Integer> met) {

    /** How far a case has come. */
    public enum Stage {
        ABSENT, DRAFT, SUBMITTED, REVIEWED, APPROVED, REJECTED, DEFERRED, WITHDRAWN
    }

    /**
     * A draft.
     *
     * @param initiative what it is for
     * @param revision which draft it is, from 1
     * @param authors everybody who wrote it or handed it in
     * @param content what it says
     */
    public record Said(
            InitiativeId initiative, int revision, Set<PersonId> authors, CaseContent content) {

        public Said {
            authors = Set.copyOf(authors);
        }

        Said by(@Nullable PersonId author) {
            Set<PersonId> all = new HashSet<>(authors);
            if (author != null) {
                all.add(author);
            }
            return new Said(initiative, revision, all, content);
        }
    }

    static final BusinessCase ABSENT = new BusinessCase(Stage.ABSENT, null, null, null, null,
            Set.of());

    public BusinessCase {
        met = Set.copyOf(met);
    }

    /** The draft that stands, for a case that exists. */
    public Said draft() {
        return Objects.requireNonNull(said, "exists");
    }

    /** The number of the last decision, or 0 for none. */
    public int decisions() {
        return standing == null ? 0 : standing.decision().number();
    }

    BusinessCase after(BusinessCaseEvent event) {
        return switch (event) {
            case CaseDrafted told -> drafted(new Said(
                    told.initiative(), 1, Set.of(), told.content()).by(told.author()));
            case CaseRedrafted told -> drafted(new Said(told.initiative(), told.revision(),
                    draft().authors(), told.content()).by(told.author()));
            case CaseSubmitted told -> new BusinessCase(Stage.SUBMITTED,
                    draft().by(told.submitter()), told.figures(), null, standing, met);
            case CaseReviewed told ->
                new BusinessCase(Stage.REVIEWED, said, figures, told, standing, met);
            case CaseWithdrawn _ -> at(Stage.WITHDRAWN);
            case CaseApproved told -> decided(Stage.APPROVED, told);
            case CaseRejected told -> decided(Stage.REJECTED, told);
            case CaseDeferred told -> decided(Stage.DEFERRED, told);
            case ConditionMet told -> meeting(told.condition());
            case DecisionSuperseded _ -> this;
        };
    }

    private BusinessCase drafted(Said draft) {
        return new BusinessCase(Stage.DRAFT, draft, null, null, standing, met);
    }

    private BusinessCase at(Stage next) {
        return new BusinessCase(next, said, figures, review, standing, met);
    }

    private BusinessCase decided(Stage next, Decided decision) {
        return new BusinessCase(next, said, figures, review, decision, Set.of());
    }

    private BusinessCase meeting(int condition) {
        Set<Integer> more = new HashSet<>(met);
        more.add(condition);
        return new BusinessCase(stage, said, figures, review, standing, more);
    }
}
