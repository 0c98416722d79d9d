package waymark.query.measure.metric.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Observations of days that lie within those of another one: a month beside its quarter. */
public final class Nested {

    /** Those that no other of the same part covers: what a quarter says is not added up twice. */
    public static List<ObservationRow> outermost(List<ObservationRow> rows) {
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> isWithin(row, other))).toList();
    }

    /** Whether the days of one lie within those of another of the same part, and are fewer. */
    static boolean isWithin(ObservationRow inner, ObservationRow outer) {
        LocalDate from = inner.span().from();
        LocalDate to = inner.span().to();
        boolean covers = !from.isBefore(outer.span().from()) && !to.isAfter(outer.span().to());
        return covers && Objects.equals(inner.span().slice(), outer.span().slice())
                && !(from.equals(outer.span().from()) && to.equals(outer.span().to()));
    }

    private Nested() {}
}
