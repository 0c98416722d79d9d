package waymark.command.understand.problem;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Event;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.proof.Verdict;
import waymark.command.kernel.rule.Fold;

/**
 * Whether a benefit or an outcome shows that customers no longer have a problem (PRB-3).
 *
 * @param shown whether it does, as it stands now
 * @param done whether it tells of a delivered change
 * @param initiative the initiative it comes from
 * @param problem the problem it names, if it names one
 */
public record Shown(boolean shown, boolean done, @Nullable InitiativeId initiative,
        @Nullable ProblemId problem) {

    /** The fold over the stream of a benefit or outcome. */
    public static final Fold<Shown> FOLD = new Fold<>() {
        @Override
        public Shown initial() {
            return new Shown(false, false, null, null);
        }

        @Override
        public Shown evolve(Shown before, Event event) {
            return event instanceof BenefitEvent told ? before.after(told) : before.told(event);
        }
    };

    /** Whether this is the id of a benefit or of an outcome. */
    public static boolean isProof(String stream) {
        return isOf(BenefitId.SUBJECT, stream) || isOf(OutcomeId.SUBJECT, stream);
    }

    /** Whether it speaks of this problem, by name or through an initiative that attacks it. */
    boolean isAbout(ProblemId asked, Problem known) {
        return asked.equals(problem)
                || (initiative != null && known.attackers().contains(initiative.value()));
    }

    /** A later reading that shows nothing takes an earlier one back, as fading and finance do. */
    private Shown after(BenefitEvent event) {
        boolean now = switch (event) {
            case BenefitMeasured told when told.proof() != null -> !told.proof().worse()
                    && told.proof().verdict() == Verdict.SHOWN;
            case ClaimVerified told -> shown || told.result() != Result.NOT_REALISED;
            case ClaimVerifiedBySample _ -> true;
            case ClaimRestated told -> told.result() != Result.NOT_REALISED;
            case BenefitFaded _ -> false;
            case BenefitEvent _ -> shown;
        };
        return new Shown(now, true, event.initiative(), null);
    }

    private Shown told(Event event) {
        return switch (event) {
            case OutcomePublished told -> about(told.about(), false,
                    told.kind() == OutcomeKind.DONE);
            case OutcomeConfirmed told -> about(told.about(), done, done);
            case OutcomeDisputed told -> about(told.about(), false, done);
            case OutcomeRetracted told -> about(told.about(), false, done);
            case Event _ -> this;
        };
    }

    private static Shown about(About about, boolean shown, boolean done) {
        return new Shown(shown, done, about.initiative(), about.problem());
    }

    private static boolean isOf(String subject, String stream) {
        try {
            return StreamId.checked(subject, stream).equals(stream);
        } catch (Unacceptable ofAnotherKind) {
            return false;
        }
    }
}
