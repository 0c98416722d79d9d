package waymark.query.measure.metric.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waymark.query.listen.feedback.answer.Suppression;

/**
 * What is told of one part: how many answered before each day, among days that are tied together
 * by counts between them. Never changed.
 *
 * @param before for each day the number of its group of tied days, and how many before it
 * @param contradicted whether two ways to reckon the same days differ by few
 * @param fresh the days that the latest count tied together, so that only those are looked at anew
 */
record Counted(Map<LocalDate, Place> before, boolean contradicted, List<Between> fresh) {

    Counted {
        before = Map.copyOf(before);
        fresh = List.copyOf(fresh);
    }

    static final Counted NOTHING = new Counted(Map.of(), false, List.of());

    private static final Place NOWHERE = new Place(0, 0);

    /** Where a day stands: how many before it, as its group counts. */
    record Place(int group, long before) {}

    /** Two days, the earlier first. */
    record Between(LocalDate from, LocalDate to) {

        private static Between of(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? new Between(one, other) : new Between(other, one);
        }
    }

    /** The same, knowing how many answered from one day up to another. */
    Counted with(LocalDate from, LocalDate to, long n) {
        int unused = before.values().stream().mapToInt(Place::group).max().orElse(0) + 1;
        Map<LocalDate, Place> days = new TreeMap<>(before);
        Place begin = days.computeIfAbsent(from, none -> new Place(unused, 0));
        Place end = days.computeIfAbsent(to, none -> new Place(unused + 1, 0));
        if (begin.group() == end.group()) {
            return new Counted(days, contradicted || isFew(end.before() - begin.before() - n),
                    List.of());
        }
        List<Between> tied = pairs(of(begin.group(), days), of(end.group(), days));
        long shift = begin.before() + n - end.before();
        days.replaceAll((day, place) -> place.group() == end.group()
                ? new Place(begin.group(), place.before() + shift)
                : place);
        return new Counted(days, contradicted, tied);
    }

    private static List<LocalDate> of(int group, Map<LocalDate, Place> days) {
        return days.entrySet().stream().filter(one -> one.getValue().group() == group)
                .map(Map.Entry::getKey).toList();
    }

    private static List<Between> pairs(List<LocalDate> some, List<LocalDate> others) {
        List<Between> pairs = new ArrayList<>();
        some.forEach(one -> others.forEach(other -> pairs.add(Between.of(one, other))));
        return pairs;
    }

    /** Whether between any two days that were tied last one to four answered. */
    boolean tellsOfFew() {
        return contradicted || fresh.stream().anyMatch(days -> isFew(between(days)));
    }

    /** Whether between any of these days so few are left that belong to none of the parts. */
    boolean restTellsOfFew(List<Between> looked, List<Counted> parts) {
        return looked.stream().filter(this::isTied).anyMatch(days -> isFew(between(days)
                - parts.stream().mapToLong(part -> part.between(days)).sum()));
    }

    private boolean isTied(Between days) {
        Place begin = before.get(days.from());
        Place end = before.get(days.to());
        return begin != null && end != null && begin.group() == end.group();
    }

    /** How many answered between two days; 0 where that cannot be reckoned. */
    private long between(Between days) {
        return isTied(days)
                ? before.getOrDefault(days.to(), NOWHERE).before()
                        - before.getOrDefault(days.from(), NOWHERE).before()
                : 0;
    }

    private static boolean isFew(long n) {
        long many = Math.abs(n);
        return many > 0 && many < Suppression.FEW;
    }
}
