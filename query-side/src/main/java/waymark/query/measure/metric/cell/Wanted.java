package waymark.query.measure.metric.cell;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.period.Grain;
import waymark.query.measure.metric.cell.voice.Deltas;

/**
 * Which cells are asked for.
 *
 * @param pool a source, or the relation whose sources count together
 * @param pooled whether it is a relation
 * @param measures for example {@code NPS}
 * @param dimension empty for all answers
 * @param place the only place of the dimension, or null for each of them
 * @param grain within which periods a customer has one voice
 * @param from the first day of answers
 * @param to the last day
 */
public record Wanted(String pool, boolean pooled, Collection<String> measures, String dimension,
        @Nullable String place, Grain grain, LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Wanted {
        measures = List.copyOf(measures);
        from = from.isBefore(FIRST) ? FIRST : from;
        to = to.isAfter(LAST) ? LAST : to;
    }

    /** All answers of a pool, by one measure. */
    public static Wanted all(String pool, boolean pooled, String measure, Grain grain) {
        return new Wanted(pool, pooled, List.of(measure), "", "", grain, FIRST, LAST);
    }

    /** The same, from day to day. */
    public Wanted between(LocalDate first, LocalDate last) {
        return new Wanted(pool, pooled, measures, dimension, place, grain, first, last);
    }

    /** The same, each place of a dimension. */
    public Wanted by(String other) {
        return new Wanted(pool, pooled, measures, other, null, grain, from, to);
    }

    /** The same, one place of a dimension. */
    public Wanted at(String other, String only) {
        return new Wanted(pool, pooled, measures, other, only, grain, from, to);
    }

    /** The same, by other measures. */
    public Wanted measured(Collection<String> others) {
        return new Wanted(pool, pooled, others, dimension, place, grain, from, to);
    }

    /** The same, of one source alone. */
    public Wanted ofSource(String source) {
        return new Wanted(source, false, measures, dimension, place, grain, from, to);
    }

    boolean holds(Deltas.Key key) {
        boolean every = key.grain().equals(Deltas.EVERY);
        boolean mine = every
                ? pool.equals(pooled ? key.relation() : key.pool())
                : pool.equals(key.pool()) && key.grain().equals(grain.name());
        return mine && measures.contains(key.measure()) && key.dimension().equals(dimension)
                && (place == null || place.equals(key.place()))
                && !key.receivedOn().isBefore(from) && !key.receivedOn().isAfter(to);
    }
}
