package waymark.query.choose.businesscase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.businesscase.view.DecisionView.ConditionView;
import waymark.api.choose.businesscase.view.DecisionView.DissentView;
import waymark.api.choose.businesscase.view.DecisionView.RecusedView;
import waymark.api.choose.businesscase.view.DecisionView.VoteView;
import waymark.log.Recorded;

/** The decisions among the events of a case, with what became of each. */
final class Decisions {

    private record At(int decision, int condition) {}

    private final boolean words;
    private final Map<Integer, Integer> replaced = new HashMap<>();
    private final Map<At, LocalDate> met = new HashMap<>();

    private Decisions(boolean words) {
        this.words = words;
    }

    /**
     * All of them, oldest first.
     *
     * @param words whether the reader may read what people said
     */
    static List<DecisionView> of(List<Recorded> events, boolean words) {
        Decisions decisions = new Decisions(words);
        List<Recorded> decided = new ArrayList<>();
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case Decided _ -> decided.add(recorded);
                case DecisionSuperseded told -> decisions.replaced.put(told.decision(), told.by());
                case ConditionMet told -> decisions.met.put(
                        new At(told.decision(), told.condition()), told.effectiveOn());
                default -> {}
            }
        }
        return decided.stream().map(decisions::view).toList();
    }

    static Verdict verdict(Decided told) {
        return switch (told) {
            case CaseApproved _ -> Verdict.APPROVE;
            case CaseRejected _ -> Verdict.REJECT;
            case CaseDeferred _ -> Verdict.DEFER;
        };
    }

    private DecisionView view(Recorded recorded) {
        Decided told = (Decided) recorded.event();
        DecisionRecord one = told.decision();
        CaseApproved approved = told instanceof CaseApproved yes ? yes : null;
        return new DecisionView(one.number(), verdict(told), recorded.recordedAt(),
                recorded.position(), one.meeting().value(), one.effectiveOn(), one.profile(),
                one.rule(), one.commitment(),
                one.roster().stream().map(present -> present.member().value()).toList(),
                one.recused().stream()
                        .map(recusal -> new RecusedView(recusal.member().value(),
                                recusal.because()))
                        .toList(),
                one.quorum(),
                one.votes().stream().map(vote -> new VoteView(vote.member().value(), vote.voice()))
                        .toList(),
                one.dissent().stream().map(dissent -> new DissentView(dissent.member().value(),
                        dissent.objects(), words ? dissent.words() : null)).toList(),
                one.assent() == null ? null : one.assent().value(), one.seenAt(), one.ranking(),
                one.evidence().sha256(), one.reason(), one.selfApproved(), one.supersedes(),
                replaced.get(one.number()), approved == null ? null : approved.amount(),
                conditions(approved, one.number()), until(told));
    }

    private List<ConditionView> conditions(@Nullable CaseApproved approved, int decision) {
        List<Condition> all = approved == null ? List.of() : approved.conditions();
        return IntStream.rangeClosed(1, all.size()).mapToObj(number -> {
            Condition one = all.get(number - 1);
            return new ConditionView(number, one.text(), one.owner().value(), one.due(),
                    met.get(new At(decision, number)));
        }).toList();
    }

    private static @Nullable LocalDate until(Decided told) {
        return told instanceof CaseDeferred deferred ? deferred.until() : null;
    }
}
