package waymark.command.choose.businesscase.room;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_QUORUM;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.council.CouncilId;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.worth.Money;
import waymark.command.choose.businesscase.BusinessCase;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.choose.council.meeting.vote.Barring;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** What the council decides on a case, and everything that is recorded with it. */
public final class Ruling {

    private final BusinessCase businessCase;
    private final DecideCase wish;
    private final RoomDecision said;
    private final Known known;
    private final Count count;

    private Ruling(BusinessCase businessCase, DecideCase wish, Known known) {
        this.businessCase = businessCase;
        this.wish = wish;
        this.said = wish.decision();
        this.known = known;
        this.count = new Count(wish.businessCase(), businessCase.draft().revision(),
                meeting(), said);
    }

    /** The streams that a decision rests on; one leads to the next. */
    public static Set<String> restsOn(BusinessCase before, RoomDecision said, Known known) {
        String meeting = said.meeting().value();
        Set<String> streams = new TreeSet<>(Set.of(CouncilId.THE.value(), meeting));
        said.conditions().forEach(condition -> streams.add(condition.owner().value()));
        if (said.assent() != null) {
            streams.add(said.assent().value());
        }
        if (known.exists(meeting)) {
            known.of(meeting, Meeting.FOLD).roster().forEach(one -> {
                streams.addAll(Barring.streams(one.member(), known));
                if (one.standsInFor() != null) {
                    streams.addAll(Barring.streams(one.standsInFor(), known));
                }
            });
        }
        if (before.said() != null) {
            streams.addAll(Dossier.streams(before.said().initiative().value(), known));
        }
        return streams;
    }

    /** What follows from what the secretary says the room decided. */
    public static Decision<BusinessCaseEvent> on(
            BusinessCase before, DecideCase wish, Known known) {
        Optional<Refusal> early = Admission.refuses(before, wish, known);
        return early.<Decision<BusinessCaseEvent>>map(Decision::refuse)
                .orElseGet(() -> new Ruling(before, wish, known).ruled());
    }

    private Decision<BusinessCaseEvent> ruled() {
        DecisionRule rule = Vote.ruleFor(figures().commitment(), known.programme().settings());
        Bench all = Bench.of(businessCase, meeting(), known).without(said.recused());
        Optional<Refusal> beside = count.against(all, known);
        if (beside.isPresent()) {
            return refuse(beside.get());
        }
        Bench strict = count.seated(all);
        Optional<Refusal> no = refusal(strict, rule);
        if (no.isEmpty()) {
            return accepted(strict, rule, false);
        }
        Bench lenient = count.seated(all.readmitting());
        boolean helps = known.programme().isSmall() && !lenient.equals(strict)
                && refusal(lenient, rule).isEmpty();
        if (!helps) {
            return refuse(no.get());
        }
        return wish.reason() == null
                ? refuse(ProgrammeRefusal.REASON_MISSING)
                : accepted(lenient, rule, true);
    }

    private Optional<Refusal> refusal(Bench bench, DecisionRule rule) {
        RoomDecision counted = count.counted(bench);
        return Vote.barred(bench, counted).<Refusal>map(no -> no)
                .or(() -> bench.hasQuorum() ? Optional.empty() : Optional.of(NO_QUORUM))
                .or(() -> Vote.against(bench, counted, rule));
    }

    private Decision<BusinessCaseEvent> accepted(Bench bench, DecisionRule rule, boolean self) {
        List<BusinessCaseEvent> events = new ArrayList<>();
        int number = businessCase.decisions() + 1;
        if (said.supersedes() != null) {
            events.add(new DecisionSuperseded(wish.businessCase(),
                    businessCase.draft().initiative(), said.supersedes(), number,
                    Objects.requireNonNull(wish.reason(), "checked with the command")));
        }
        events.add(decided(new DecisionRecord(number, said.meeting(), known.today(),
                known.programme().profile(), rule, figures().commitment(), meeting().roster(),
                bench.recusals(), bench.quorum(), count.counted(bench).votes(), said.dissent(),
                said.assent(), said.seenAt(), said.ranking(), Dossier.of(businessCase, known),
                wish.reason(), self, said.supersedes())));
        return accept(events);
    }

    private BusinessCaseEvent decided(DecisionRecord decision) {
        BusinessCase.Said draft = businessCase.draft();
        String title = draft.content().title();
        return switch (said.verdict()) {
            case APPROVE -> new CaseApproved(wish.businessCase(), draft.initiative(), title,
                    decision, amount(), Planned.of(draft.content(),
                            known.programme().settings().currency()),
                    said.conditions());
            case REJECT -> new CaseRejected(
                    wish.businessCase(), draft.initiative(), title, decision);
            case DEFER -> new CaseDeferred(wish.businessCase(), draft.initiative(), title,
                    decision, Objects.requireNonNull(said.deferredUntil(), "checked"));
        };
    }

    private Money amount() {
        return said.amount() == null ? figures().asked() : said.amount();
    }

    private CaseFigures figures() {
        return Objects.requireNonNull(businessCase.figures(), "frozen at submission");
    }

    private Meeting meeting() {
        return known.of(said.meeting().value(), Meeting.FOLD);
    }
}
