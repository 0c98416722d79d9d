package waymark.query.choose.council.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.council.dossier.DossierView.StandBack;
import waymark.api.choose.council.meeting.MeetingQuery.CalledView;
import waymark.api.choose.council.meeting.MeetingQuery.ItemView;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.VoteView;

/**
 * One case as a meeting sees it.
 *
 * @param number its place on the agenda, from 1
 * @param item what stands there
 * @param businessCase the case
 * @param meeting the meeting
 * @param standBack who of those present has to stand back
 */
record Agenda(int number, ItemView item, CaseView businessCase, MeetingView meeting,
        List<StandBack> standBack) {

    /** What this meeting decided on it last, if it did. */
    @Nullable
    DecisionView decision() {
        List<DecisionView> here = businessCase.decisions().stream()
                .filter(decision -> decision.meeting().equals(meeting.id())).toList();
        return here.isEmpty() ? null : here.getLast();
    }

    /** The votes that members cast themselves. */
    List<VoteView> votes() {
        return meeting.votes().stream()
                .filter(vote -> vote.businessCase().equals(item.businessCase())).toList();
    }

    /** Whether the room can decide on it now. */
    boolean ready() {
        return switch (businessCase.stage()) {
            case DRAFT, SUBMITTED, WITHDRAWN -> false;
            case REVIEWED, APPROVED, REJECTED, DEFERRED -> true;
        };
    }

    /**
     * What a template reads.
     *
     * @param ranking where its initiative stands among what is still to be chosen, if it does and
     *     that was asked
     */
    Map<String, Object> shown(@Nullable Ranking ranking) {
        var all = new HashMap<String, Object>(Map.of("number", number, "item", item,
                "businessCase", businessCase, "ready", ready(), "votes", votes(), "standBack",
                standBack, "called", called()));
        DecisionView decided = decision();
        if (decided != null) {
            all.put("decision", decided);
            all.put("tag", MeetingTables.tag(decided.verdict()));
        }
        DecisionView stands = businessCase.decisions().isEmpty()
                ? null
                : businessCase.decisions().getLast();
        if (stands != null && stands.deferredUntil() == null) {
            all.put("standing", stands.number());
        }
        if (ranking != null) {
            all.put("ranking", ranking);
        }
        return all;
    }

    private List<CalledView> called() {
        return meeting.intoRoom().stream()
                .filter(one -> one.businessCase().equals(item.businessCase())).toList();
    }
}
