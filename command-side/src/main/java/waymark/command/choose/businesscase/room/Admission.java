package waymark.command.choose.businesscase.room;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.AGAINST_RANKING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.ASSENT_MISSING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.BEFORE_TODAY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.DECIDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.MEETING_NOT_OPEN;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_DECIDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_ON_AGENDA;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_PRESENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_REVIEWED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_SUBMITTED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_MEETING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_OWNER;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.TOO_MUCH;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.worth.Money;
import waymark.command.choose.businesscase.BusinessCase;
import waymark.command.choose.council.Seats;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/** What must hold before it is asked who decided and how. */
record Admission(BusinessCase businessCase, DecideCase wish, Known known) {

    static Optional<Refusal> refuses(BusinessCase before, DecideCase wish, Known known) {
        Admission admission = new Admission(before, wish, known);
        return Stream.<Function<Admission, @Nullable Refusal>>of(
                Admission::stage, Admission::number, Admission::place, Admission::recorder,
                Admission::present, Admission::terms, Admission::amount, Admission::assent,
                Admission::ranked)
                .map(check -> Optional.<Refusal>ofNullable(check.apply(admission)))
                .flatMap(Optional::stream).findFirst();
    }

    private @Nullable Refusal stage() {
        return switch (businessCase.stage()) {
            case ABSENT, DRAFT, WITHDRAWN -> NOT_SUBMITTED;
            case SUBMITTED -> NOT_REVIEWED;
            case REVIEWED, DEFERRED, APPROVED, REJECTED -> null;
        };
    }

    /** CNL-3: a decision that stands is named by the one that replaces it. */
    private @Nullable Refusal number() {
        Integer named = said().supersedes();
        if (named != null) {
            return businessCase.decisions() == named ? null : NOT_DECIDED;
        }
        boolean open = businessCase.standing() == null
                || businessCase.standing() instanceof CaseDeferred;
        return open ? null : DECIDED;
    }

    private @Nullable Refusal place() {
        Meeting meeting = known.of(said().meeting().value(), Meeting.FOLD);
        if (meeting.stage() == Meeting.Stage.ABSENT) {
            return NO_SUCH_MEETING;
        }
        if (meeting.stage() != Meeting.Stage.OPEN) {
            return MEETING_NOT_OPEN;
        }
        return meeting.treats(wish.businessCase()) ? null : NOT_ON_AGENDA;
    }

    /** CNL-6; in a small programme whoever is present can hold the pen. */
    private @Nullable Refusal recorder() {
        boolean small = known.programme().isSmall() && onRoster(known.by().person());
        return known.by().isSystem() || small || seats().records(known.by().person())
                ? null
                : NOT_THE_SECRETARY;
    }

    private @Nullable Refusal present() {
        return said().recused().stream().allMatch(member -> onRoster(member.value()))
                ? null
                : NOT_PRESENT;
    }

    private @Nullable Refusal terms() {
        boolean owned = said().conditions().stream()
                .allMatch(one -> known.of(one.owner().value(), Acting.FOLD).active());
        if (!owned) {
            return NO_SUCH_OWNER;
        }
        return said().deferredUntil() == null || said().deferredUntil().isAfter(known.today())
                ? null
                : BEFORE_TODAY;
    }

    private @Nullable Refusal amount() {
        Money amount = said().amount();
        if (amount == null) {
            return null;
        }
        boolean fits = amount.currency().equals(settings().currency()) && !amount.isNegative()
                && !amount.isMoreThan(commitment());
        return fits ? null : TOO_MUCH;
    }

    private @Nullable Refusal assent() {
        Money limit = settings().assentAbove();
        boolean needed = said().verdict() == Verdict.APPROVE && limit != null
                && commitment().isMoreThan(limit);
        if (said().assent() == null) {
            return needed ? ASSENT_MISSING : null;
        }
        String sponsor = said().assent().value();
        return seats().holds(sponsor, Seat.SPONSOR) && known.of(sponsor, Acting.FOLD).active()
                ? null
                : ASSENT_MISSING;
    }

    /** BC-4: approving what is not ranked first takes a reason; other verdicts always have one. */
    private @Nullable Refusal ranked() {
        Ranking ranking = said().ranking();
        boolean first = ranking == null || ranking.rank() == 1;
        return first || said().verdict() != Verdict.APPROVE || wish.reason() != null
                ? null
                : AGAINST_RANKING;
    }

    private boolean onRoster(String person) {
        return known.of(said().meeting().value(), Meeting.FOLD).roster().stream()
                .anyMatch(one -> one.member().value().equals(person));
    }

    private Money commitment() {
        return Objects.requireNonNull(businessCase.figures(), "submitted").commitment();
    }

    private Settings settings() {
        return known.programme().settings();
    }

    private Seats seats() {
        return known.of(CouncilId.THE.value(), Seats.FOLD);
    }

    private RoomDecision said() {
        return wish.decision();
    }
}
