package waymark.command.choose.council.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What decisions need to know of a meeting.
 *
 * @param stage how far it has come
 * @param minutes how long it is
 * @param items the minutes of each case on the agenda
 * @param listed which of them are on the consent list
 * @param roster who was present at the opening
 */
public record Meeting(
        Stage stage,
        int minutes,
        Map<BusinessCaseId, Integer> items,
        Set<BusinessCaseId> listed,
        List<Attendance> roster) {

    /** How far a meeting has come. */
    public enum Stage { ABSENT, SCHEDULED, OPEN, CLOSED }

    static final Meeting ABSENT = new Meeting(Stage.ABSENT, 0, Map.of(), Set.of(), List.of());

    /** The fold over a meeting's stream. */
    public static final Fold<Meeting> FOLD = new Fold<>() {
        @Override
        public Meeting initial() {
            return ABSENT;
        }

        @Override
        public Meeting evolve(Meeting meeting, Event event) {
            return event instanceof MeetingEvent told ? meeting.after(told) : meeting;
        }
    };

    public Meeting {
        items = Map.copyOf(items);
        listed = Set.copyOf(listed);
        roster = List.copyOf(roster);
    }

    /** Whether the case stands on its agenda. */
    public boolean treats(BusinessCaseId businessCase) {
        return items.containsKey(businessCase);
    }

    /** How many minutes are not yet given to a case. */
    int left() {
        return minutes - items.entrySet().stream()
                .filter(item -> !listed.contains(item.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    Meeting after(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled told ->
                new Meeting(Stage.SCHEDULED, told.minutes(), items, listed, roster);
            case ItemPlaced told -> placed(told);
            case ItemPulled told -> new Meeting(stage, minutes, items,
                    listed.stream().filter(one -> !one.equals(told.businessCase()))
                            .collect(Collectors.toSet()),
                    roster);
            case MeetingOpened told ->
                new Meeting(Stage.OPEN, minutes, items, listed, told.roster());
            case MeetingClosed _ -> new Meeting(Stage.CLOSED, minutes, items, listed, roster);
        };
    }

    private Meeting placed(ItemPlaced told) {
        Map<BusinessCaseId, Integer> more = new HashMap<>(items);
        more.put(told.businessCase(), told.minutes());
        Set<BusinessCaseId> waiting = new HashSet<>(listed);
        if (told.consent()) {
            waiting.add(told.businessCase());
        }
        return new Meeting(stage, minutes, more, waiting, roster);
    }
}
