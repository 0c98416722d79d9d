package waymark.query.kernel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.log.Recorded;

/**
 * A table that a story keeps up to date. To add one, write a row record and this class: storing,
 * asking as of a moment, replaying and rebuilding are the kernel's business. Raise
 * {@link #version()} whenever {@link #evolve} or {@link #facets} changes, and the rows are made
 * anew from the first event, beside those that stand. These answer meanwhile and are evolved
 * further, so the row must be readable in its older form: a component that is added may be null. A
 * projection is pure: no clock, no look-up, no framework.
 *
 * @param <R> the row, a record that JSON can hold
 */
public interface Projection<R> {

    /** Its name in storage, lower case, at most 60 characters; never changed. */
    String name();

    /** Raised with every change to what the rows say. */
    int version();

    /** The row. */
    Class<R> rowType();

    /** The keys of the rows an event belongs to; none when it is not of interest. */
    Set<String> rowsOf(Event event);

    /**
     * The row after one more event.
     *
     * @param row the row before; null when there was none
     * @param key which of {@link #rowsOf} this is
     */
    R evolve(@Nullable R row, String key, Recorded recorded);

    /** What the row can be looked up by. */
    default List<Facet> facets(R row) {
        return List.of();
    }

    /**
     * One thing a row can be looked up by.
     *
     * @param name for example {@code stage}, at most 40 characters
     * @param value for example {@code VALIDATED}, at most 200 characters
     */
    record Facet(String name, String value) {}
}
