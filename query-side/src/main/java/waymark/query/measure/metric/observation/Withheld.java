package waymark.query.measure.metric.observation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.measure.metric.definition.Slice;
import waymark.query.listen.feedback.answer.Suppression;

/**
 * Observations of employees that tell of fewer than five, by themselves or taken off others of the
 * same days or of other days, are not shown (MET-5).
 */
final class Withheld {

    private record Days(LocalDate from, LocalDate to) {}

    /** Those that may be shown. */
    static List<ObservationRow> shown(List<ObservationRow> rows) {
        Map<Days, List<ObservationRow>> byDays = rows.stream().collect(Collectors.groupingBy(
                row -> new Days(row.span().from(), row.span().to())));
        Set<ObservationRow> shown = new HashSet<>();
        byDays.values().forEach(same -> addShown(same, shown));
        return Subtracted.safe(rows.stream().filter(shown::contains).toList());
    }

    private static void addShown(List<ObservationRow> same, Set<ObservationRow> shown) {
        Map<String, List<ObservationRow>> parts = same.stream()
                .filter(row -> row.span().slice() != null)
                .collect(Collectors.groupingBy(Withheld::dimension));
        long whole = same.stream().filter(row -> row.span().slice() == null)
                .mapToLong(Withheld::n).max().orElse(0);
        for (List<ObservationRow> of : parts.values()) {
            whole = Math.max(whole, of.stream().mapToLong(Withheld::n).sum());
        }
        for (ObservationRow row : same) {
            if (row.span().slice() == null && n(row) >= Suppression.FEW) {
                shown.add(row);
            }
        }
        for (List<ObservationRow> of : parts.values()) {
            Set<String> may = Suppression.shown(of.stream().collect(Collectors.toMap(
                    ObservationRow::id, Withheld::n)), whole);
            of.stream().filter(row -> may.contains(row.id())).forEach(shown::add);
        }
    }

    private static String dimension(ObservationRow row) {
        Slice slice = row.span().slice();
        return slice == null ? "" : slice.dimension();
    }

    private static long n(ObservationRow row) {
        return row.reading().observed().n();
    }

    private Withheld() {}
}
