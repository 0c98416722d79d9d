package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_ANSWER;
import static waymark.api.listen.followup.FollowupRefusal.OF_EMPLOYEES;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.listen.followup.deal.Whose;
import waymark.api.listen.followup.rule.Trigger;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** How a case begins: once for each answer, its time running from then on. */
final class Opening {

    static Set<String> restsOn(OpenFollowup wish, Known known) {
        Trigger terms = wish.terms();
        Set<String> streams = new HashSet<>(Hands.restsOn(
                terms.owner(), terms.department(), terms.escalateTo(), known));
        FeedbackId feedback = wish.feedback();
        if (feedback != null) {
            streams.add(feedback.value());
            FeedbackImportId intake = known.streams().containsKey(feedback.value())
                    ? importOf(answer(feedback, known))
                    : null;
            if (intake != null) {
                streams.add(intake.value());
            }
        }
        return streams;
    }

    private static @Nullable FeedbackReceived answer(FeedbackId feedback, Known known) {
        return known.of(feedback.value(), Recovery.Answer.FOLD).given();
    }

    private static @Nullable FeedbackImportId importOf(@Nullable FeedbackReceived answer) {
        return answer == null ? null : answer.importedBy();
    }

    /** An answer that was taken back with its import is none. */
    private static boolean counts(@Nullable FeedbackReceived answer, Known known) {
        FeedbackImportId intake = importOf(answer);
        return answer != null && (intake == null
                || !known.of(intake.value(), Brought.FOLD).retracted());
    }

    /** Whether the import that brought an answer was retracted. */
    private record Brought(boolean retracted) {

        static final Fold<Brought> FOLD = new Fold<>() {
            @Override
            public Brought initial() {
                return new Brought(false);
            }

            @Override
            public Brought evolve(Brought brought, Event event) {
                return event instanceof ImportRetracted ? new Brought(true) : brought;
            }
        };
    }

    static Decision<FollowupEvent> open(OpenFollowup wish, Known known) {
        FeedbackId feedback = wish.feedback();
        FeedbackReceived answer = feedback == null ? null : answer(feedback, known);
        if (feedback != null && !counts(answer, known)) {
            return refuse(NO_SUCH_ANSWER);
        }
        if (answer != null && answer.kind() == SourceKind.EMPLOYEE_SURVEY) {
            return refuse(OF_EMPLOYEES);
        }
        Refusal no = missing(wish.terms(), known);
        if (no != null) {
            return refuse(no);
        }
        var opened = Decision.<FollowupEvent>accept(opened(wish, answer, known));
        return feedback == null ? opened : opened.claiming("followup-of:" + feedback.value());
    }

    /** A rule that names somebody who left is no reason to lose a customer. */
    private static @Nullable Refusal missing(Trigger terms, Known known) {
        if (known.by().isSystem()) {
            return null;
        }
        Refusal no = Hands.missing(terms.owner(), terms.department(), known);
        return no == null ? Hands.missing(terms.escalateTo(), null, known) : no;
    }

    private static FollowupOpened opened(
            OpenFollowup wish, @Nullable FeedbackReceived answer, Known known) {
        Trigger terms = wish.terms();
        Handling handling = Handling.from(known.at(), terms,
                Hands.owner(terms.owner(), terms.department(), known));
        if (answer == null) {
            return new FollowupOpened(wish.followup(), Whose.UNKNOWN, terms.kind(), null, null,
                    wish.matter(), wish.mayContact(), handling);
        }
        var whose = new Whose(answer.feedback(), answer.giver().customerKey());
        return new FollowupOpened(wish.followup(), whose, terms.kind(), answer.source(),
                before(terms, answer), wish.matter(), answer.giver().mayContact(), handling);
    }

    /** The score that opened it; else the first that the customer gave. */
    private static @Nullable Scored before(Trigger terms, FeedbackReceived answer) {
        if (terms.scale() != null) {
            return terms.scale().of(answer.scores());
        }
        for (Scale scale : Scale.values()) {
            Scored said = scale.of(answer.scores());
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private Opening() {}
}
