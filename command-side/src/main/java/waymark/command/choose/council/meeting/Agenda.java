package waymark.command.choose.council.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;

/**
 * What a meeting is to talk about.
 *
 * @param items the minutes of each case
 * @param listed which of them are on the consent list
 * @param called which of them a member wants to be talked about in a room
 */
record Agenda(
        Map<BusinessCaseId, Integer> items,
        Set<BusinessCaseId> listed,
        Set<BusinessCaseId> called) {

    static final Agenda EMPTY = new Agenda(Map.of(), Set.of(), Set.of());

    Agenda {
        items = Map.copyOf(items);
        listed = Set.copyOf(listed);
        called = Set.copyOf(called);
    }

    /** How many minutes are given to a case, those on the consent list left out. */
    int taken() {
        return items.entrySet().stream().filter(item -> !listed.contains(item.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }

    Agenda with(ItemPlaced told) {
        Map<BusinessCaseId, Integer> more = new HashMap<>(items);
        more.put(told.businessCase(), told.minutes());
        return new Agenda(more,
                told.consent() ? with(listed, told.businessCase()) : listed, called);
    }

    Agenda pulling(BusinessCaseId one) {
        Set<BusinessCaseId> rest = new HashSet<>(listed);
        rest.remove(one);
        return new Agenda(items, rest, called);
    }

    Agenda calling(BusinessCaseId one) {
        return new Agenda(items, listed, with(called, one));
    }

    private static Set<BusinessCaseId> with(Set<BusinessCaseId> all, BusinessCaseId one) {
        Set<BusinessCaseId> more = new HashSet<>(all);
        more.add(one);
        return more;
    }
}
