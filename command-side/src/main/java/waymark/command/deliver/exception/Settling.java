package waymark.command.deliver.exception;

import static waymark.api.deliver.exception.ExceptionRefusal.LIES_WITH_COUNCIL;
import static waymark.api.deliver.exception.ExceptionRefusal.NOT_EXPLAINED;
import static waymark.api.deliver.exception.ExceptionRefusal.NOT_OPEN;
import static waymark.api.deliver.exception.ExceptionRefusal.NOT_REFERRED;
import static waymark.api.deliver.exception.ExceptionRefusal.NOT_THE_SPONSOR;
import static waymark.api.deliver.exception.ExceptionRefusal.NO_SUCH_MEETING;
import static waymark.api.deliver.exception.ExceptionRefusal.OWN_PROPOSAL;
import static waymark.api.deliver.exception.ExceptionRefusal.SETTLED;
import static waymark.command.kernel.rule.Decision.refuse;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.ReferException;
import waymark.api.deliver.exception.ExceptionCommand.RuleOnException;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionExplained;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReferred;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionRuled;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.council.meeting.vote.Standing;
import waymark.command.deliver.project.change.Sat;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** What people say and settle: the manager why, the sponsor or the council how it goes on. */
final class Settling {

    /** It may be said anew until a way on is accepted. */
    static Decision<ExceptionEvent> explain(
            Overrun overrun, ExplainException wish, Known known) {
        Refusal no = closed(overrun);
        return no == null
                ? Decision.accept(new ExceptionExplained(
                        wish.exception(), overrun.project(), wish.account(),
                        known.by().isSystem() ? null : new PersonId(known.by().person())))
                : refuse(no);
    }

    static Decision<ExceptionEvent> accept(Overrun overrun, AcceptRecovery wish, Known known) {
        Refusal no = closed(overrun);
        if (no == null && overrun.stage() == ExceptionStage.WITH_COUNCIL) {
            no = LIES_WITH_COUNCIL;
        }
        if (no == null && !settles(overrun, known)) {
            no = NOT_THE_SPONSOR;
        }
        if (no == null && !overrun.explained()) {
            no = NOT_EXPLAINED;
        }
        PersonId by = overrun.explainedBy();
        boolean own = known.isFor(manager(overrun, known))
                || (by != null && known.isFor(by.value()));
        if (no == null && own) {
            no = !known.programme().isSmall()
                    ? OWN_PROPOSAL
                    : wish.reason() == null ? ProgrammeRefusal.REASON_MISSING : null;
        }
        return no == null
                ? Decision.accept(new RecoveryAccepted(
                        wish.exception(), overrun.project(), own ? wish.reason() : null, own))
                : refuse(no);
    }

    /** The manager may hand it on as well: whoever needs the council need not be asked first. */
    static Decision<ExceptionEvent> refer(Overrun overrun, ReferException wish, Known known) {
        Refusal no = closed(overrun);
        boolean may = settles(overrun, known) || known.isFor(manager(overrun, known));
        if (no == null && !may) {
            no = NOT_THE_SPONSOR;
        }
        if (no != null) {
            return refuse(no);
        }
        return overrun.stage() == ExceptionStage.WITH_COUNCIL
                ? Decision.nothingToDo()
                : Decision.accept(new ExceptionReferred(
                        wish.exception(), overrun.project(), wish.reason()));
    }

    static Decision<ExceptionEvent> rule(Overrun overrun, RuleOnException wish, Known known) {
        Refusal no = closed(overrun);
        if (no == null && overrun.stage() != ExceptionStage.WITH_COUNCIL) {
            no = NOT_REFERRED;
        }
        if (no == null && !known.of(wish.meeting().value(), Sat.FOLD)
                .canDecide(known.by().person())) {
            no = NO_SUCH_MEETING;
        }
        return no == null
                ? Decision.accept(new ExceptionRuled(wish.exception(), overrun.project(),
                        wish.meeting(), wish.ruling(), wish.words()))
                : refuse(no);
    }

    private static @Nullable Refusal closed(Overrun overrun) {
        return switch (overrun.stage()) {
            case CLOSED -> NOT_OPEN;
            case SETTLED -> SETTLED;
            case OPEN, EXPLAINED, WITH_COUNCIL -> null;
        };
    }

    /** Who manages the project now, which may have been handed on since this was opened. */
    private static String manager(Overrun overrun, Known known) {
        return known.of(overrun.project().value(), UnderWay.FOLD).started().manager().value();
    }

    private static boolean settles(Overrun overrun, Known known) {
        PersonId sponsor = known.of(overrun.initiative().value(), Standing.FOLD).sponsor();
        return known.by().is(Role.COUNCIL)
                || (sponsor != null && known.isFor(sponsor.value()));
    }

    private Settling() {}
}
