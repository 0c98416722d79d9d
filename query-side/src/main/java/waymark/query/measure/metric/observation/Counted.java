package waymark.query.measure.metric.observation;

import java.time.LocalDate;
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
 */
record Counted(Map<LocalDate, Place> before, boolean contradicted) {

    Counted {
        before = Map.copyOf(before);
    }

    static final Counted NOTHING = new Counted(Map.of(), false);

    /** Where a day stands: how many before it, as its group counts. */
    record Place(int group, long before) {}

    /** The same, knowing how many answered from one day up to another. */
    Counted with(LocalDate from, LocalDate to, long n) {
        int fresh = before.values().stream().mapToInt(Place::group).max().orElse(0) + 1;
        Map<LocalDate, Place> days = new TreeMap<>(before);
        Place begin = days.computeIfAbsent(from, none -> new Place(fresh, 0));
        Place end = days.computeIfAbsent(to, none -> new Place(fresh + 1, 0));
        if (begin.group() == end.group()) {
            return new Counted(days, contradicted || isFew(end.before() - begin.before() - n));
        }
        long shift = begin.before() + n - end.before();
        days.replaceAll((day, place) -> place.group() == end.group()
                ? new Place(begin.group(), place.before() + shift)
                : place);
        return new Counted(days, contradicted);
    }

    /** Whether between any two tied days one to four answered. */
    boolean tellsOfFew() {
        return contradicted || betweenAny(List.of());
    }

    /** Whether between any two days so few are left that belong to none of these parts. */
    boolean restTellsOfFew(List<Counted> parts) {
        return betweenAny(parts);
    }

    private boolean betweenAny(List<Counted> parts) {
        for (Map.Entry<LocalDate, Place> from : before.entrySet()) {
            for (Map.Entry<LocalDate, Place> to : before.entrySet()) {
                if (from.getKey().isBefore(to.getKey())
                        && from.getValue().group() == to.getValue().group()
                        && isFew(left(from.getKey(), to.getKey(), parts))) {
                    return true;
                }
            }
        }
        return false;
    }

    private long left(LocalDate from, LocalDate to, List<Counted> parts) {
        long known = parts.stream().mapToLong(part -> part.between(from, to)).sum();
        return between(from, to) - known;
    }

    /** How many answered between two days; 0 where that cannot be reckoned. */
    private long between(LocalDate from, LocalDate to) {
        Place begin = before.get(from);
        Place end = before.get(to);
        return begin == null || end == null || begin.group() != end.group()
                ? 0
                : end.before() - begin.before();
    }

    private static boolean isFew(long n) {
        long many = Math.abs(n);
        return many > 0 && many < Suppression.FEW;
    }
}
