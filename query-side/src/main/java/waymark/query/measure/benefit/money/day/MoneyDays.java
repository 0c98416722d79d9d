package waymark.query.measure.benefit.money.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.query.measure.benefit.money.day.DayChange.Day;
import waymark.query.measure.benefit.money.day.DayChange.Sum;
import waymark.query.measure.benefit.money.day.DayRows.Row;

/** Keeps the sums of days: each change ends the sum that held and begins the next. */
@Component
public class MoneyDays {

    private final DayRows rows;

    MoneyDays(DayRows rows) {
        this.rows = rows;
    }

    /** Takes in what changed; in the order of the log, or later where it was set aside before. */
    public void add(List<DayChange> changes) {
        Map<Day, NavigableMap<Long, Sum>> days = together(changes);
        Map<Day, Row> held = rows.held(days.keySet());
        Turns turns = new Turns(new ArrayList<>(), new ArrayList<>());
        days.forEach((day, sums) -> {
            Row last = held.get(day);
            long from = last == null ? 0 : last.from();
            sums.headMap(from, true).forEach((position, sum) -> late(day, position, sum));
            var next = sums.tailMap(from, false);
            if (!next.isEmpty()) {
                Row now = last == null || sums.firstKey() > from
                        ? last
                        : rows.held(List.of(day)).get(day);
                turns.follow(day, next, now == null ? null : now.ending(next.firstKey()));
            }
        });
        rows.end(turns.ended());
        rows.begin(turns.begun());
    }

    /** Sums that end, and the ones that follow them. */
    private record Turns(List<Row> ended, List<Row> begun) {

        void follow(Day day, Map<Long, Sum> next, @Nullable Row before) {
            Sum sum = before == null ? Sum.NOTHING : before.sum();
            if (before != null) {
                ended.add(before);
            }
            List<Long> positions = List.copyOf(next.keySet());
            for (int at = 0; at < positions.size(); at++) {
                sum = sum.plus(Objects.requireNonNull(next.get(positions.get(at)), "its own key"));
                begun.add(new Row(day, positions.get(at), at + 1 == positions.size()
                        ? DayRows.HOLDS
                        : positions.get(at + 1), sum));
            }
        }
    }

    /** What comes late changes all that was summed up since, and the sum that held then. */
    private void late(Day day, long position, Sum sum) {
        List<Row> all = rows.since(day, position);
        rows.raise(day, position, sum);
        if (all.getFirst().from() < position) {
            rows.end(List.of(all.getFirst().ending(position)));
            rows.begin(List.of(new Row(day, position, all.getFirst().to(),
                    all.getFirst().sum().plus(sum))));
        } else if (all.getFirst().from() > position) {
            rows.begin(List.of(new Row(day, position, all.getFirst().from(), sum)));
        }
    }

    /** What one event changes of a day is one change; what it leaves as it was is none. */
    private static Map<Day, NavigableMap<Long, Sum>> together(List<DayChange> changes) {
        Map<Day, NavigableMap<Long, Sum>> days = new LinkedHashMap<>();
        changes.forEach(one -> days.computeIfAbsent(one.day(), none -> new TreeMap<>())
                .merge(one.position(), one.sum(), Sum::plus));
        days.values().forEach(sums -> sums.values().removeIf(Sum::isNothing));
        days.values().removeIf(Map::isEmpty);
        return new HashMap<>(days);
    }

    /** Empties all of it. */
    public void clear() {
        rows.clear();
    }
}
