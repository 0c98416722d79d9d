package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.FillAgenda;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * Fills an agenda in one go: where most is at stake comes first, and what does not fit goes to the
 * consent list (CNL-7).
 */
final class Filling {

    /** A case with what is at stake in it. */
    private record Candidate(BusinessCaseId businessCase, Proposal proposal) {

        Money stake() {
            return Objects.requireNonNull(proposal.stake(), "submitted");
        }
    }

    static Decision<MeetingEvent> of(Meeting meeting, FillAgenda wish, Known known) {
        if (meeting.stage() == Meeting.Stage.CLOSED) {
            return refuse(OVER);
        }
        List<Candidate> asked = wish.cases().stream()
                .map(one -> new Candidate(one, known.of(one.value(), Proposal.FOLD))).toList();
        if (asked.stream().anyMatch(one -> one.proposal().initiative() == null)) {
            return refuse(NO_SUCH_CASE);
        }
        List<Candidate> waiting = asked.stream()
                .filter(one -> one.proposal().ready() && !meeting.treats(one.businessCase()))
                .sorted(Comparator.comparing(Candidate::stake).reversed()
                        .thenComparing(one -> one.businessCase().value()))
                .toList();
        return accept(placed(meeting, waiting));
    }

    private static List<MeetingEvent> placed(Meeting meeting, List<Candidate> waiting) {
        List<MeetingEvent> events = new ArrayList<>();
        int left = meeting.left();
        for (Candidate one : waiting) {
            boolean fits = MeetingCommand.USUAL_ITEM_MINUTES <= left;
            left -= fits ? MeetingCommand.USUAL_ITEM_MINUTES : 0;
            events.add(new ItemPlaced(meeting.id(), one.businessCase(),
                    Objects.requireNonNull(one.proposal().initiative(), "exists"),
                    one.proposal().title(), MeetingCommand.USUAL_ITEM_MINUTES, !fits));
        }
        return events;
    }

    private Filling() {}
}
