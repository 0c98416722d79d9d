package waymark.query.choose.council.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.council.meeting.MeetingQuery.ItemView;
import waymark.query.page.kit.Tag;

/**
 * One case as a meeting sees it.
 *
 * @param item its place on the agenda
 * @param businessCase the case
 * @param decision what this meeting decided on it last, if it did
 * @param tag how that decision reads
 * @param standing the number of the decision that a new one would replace, if one stands
 */
record Agenda(
        ItemView item,
        CaseView businessCase,
        @Nullable DecisionView decision,
        @Nullable Tag tag,
        @Nullable Integer standing) {

    static Agenda of(ItemView item, CaseView view, String meeting) {
        List<DecisionView> here = view.decisions().stream()
                .filter(decision -> decision.meeting().equals(meeting)).toList();
        DecisionView last = here.isEmpty() ? null : here.getLast();
        DecisionView stands = view.decisions().isEmpty() ? null : view.decisions().getLast();
        boolean replaces = stands != null && stands.deferredUntil() == null;
        return new Agenda(item, view, last,
                last == null ? null : MeetingTables.tag(last.verdict()),
                replaces && stands != null ? stands.number() : null);
    }

    /** Whether the room can decide on it now. */
    boolean ready() {
        return switch (businessCase.stage()) {
            case DRAFT, SUBMITTED, WITHDRAWN -> false;
            case REVIEWED, APPROVED, REJECTED, DEFERRED -> true;
        };
    }

    /** What a template reads. */
    Map<String, Object> shown() {
        var all = new java.util.HashMap<String, Object>();
        all.put("item", item);
        all.put("businessCase", businessCase);
        all.put("ready", ready());
        if (decision != null && tag != null) {
            all.put("decision", decision);
            all.put("tag", tag);
        }
        if (standing != null) {
            all.put("standing", standing);
        }
        return all;
    }
}
