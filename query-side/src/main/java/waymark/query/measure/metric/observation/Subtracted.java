package waymark.query.measure.metric.observation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Slice;

/**
 * Leaves out observations by which, with those that are shown, anybody could reckon how fewer than
 * five employees answered. What is shown of a part is a count between two days; counts that share
 * a day tell of the days between all their others, and the whole less its parts tells of the rest.
 */
final class Subtracted {

    /** A part of the answers; the whole has neither dimension nor value. */
    private record Part(String dimension, String value) {}

    private static final Part WHOLE = new Part("", "");

    private final Map<Part, Counted> parts = new HashMap<>();

    /** Those that may be shown together; of two that tell of few the longer is left out. */
    static List<ObservationRow> safe(List<ObservationRow> rows) {
        var told = new Subtracted();
        Set<ObservationRow> safe = new HashSet<>();
        rows.stream().sorted(Comparator
                .comparing((ObservationRow row) -> row.span().slice() != null)
                .thenComparingLong(row -> DAYS.between(row.span().from(), row.span().to()))
                .thenComparing(row -> row.span().from())
                .thenComparing(ObservationRow::id))
                .filter(told::mayTell).forEach(safe::add);
        return rows.stream().filter(safe::contains).toList();
    }

    private boolean mayTell(ObservationRow row) {
        Part part = part(row);
        Counted with = parts.getOrDefault(part, Counted.NOTHING).with(row.span().from(),
                row.span().to().plusDays(1), row.reading().observed().n());
        Counted before = parts.put(part, with);
        boolean may = !with.tellsOfFew() && !restTellsOfFew(part, with.fresh());
        if (!may) {
            restore(part, before);
        }
        return may;
    }

    private void restore(Part part, @Nullable Counted before) {
        if (before == null) {
            parts.remove(part);
        } else {
            parts.put(part, before);
        }
    }

    /** Whether the whole less the parts of one dimension leaves one to four on any of these. */
    private boolean restTellsOfFew(Part changed, List<Counted.Between> looked) {
        Counted whole = parts.get(WHOLE);
        return whole != null && dimensions(changed).anyMatch(dimension -> {
            List<Counted> known = new ArrayList<>();
            parts.forEach((part, counted) -> {
                if (part.dimension().equals(dimension)) {
                    known.add(counted);
                }
            });
            return whole.restTellsOfFew(looked, known);
        });
    }

    private Stream<String> dimensions(Part changed) {
        return changed.equals(WHOLE)
                ? parts.keySet().stream().map(Part::dimension).distinct()
                        .filter(dimension -> !dimension.isEmpty())
                : Stream.of(changed.dimension());
    }

    private static Part part(ObservationRow row) {
        Slice slice = row.span().slice();
        return slice == null ? WHOLE : new Part(slice.dimension(), slice.value());
    }
}
