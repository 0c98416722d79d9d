package waymark.query.kernel.listing;

import java.util.List;
import waymark.query.kernel.Projection.Facet;

/**
 * What a row must meet.
 *
 * @param projection of which projection the row with the same key has the facet
 * @param facet the facet and its value
 * @param upTo whether lesser values in the order of text will do as well
 * @param others further values that will do as well
 */
public record Where(String projection, Facet facet, boolean upTo, List<String> others) {

    /** The row of this projection has this value. */
    public static Where is(String projection, String facet, String value) {
        return new Where(projection, new Facet(facet, value), false, List.of());
    }

    /** The row of this projection has this value or a lesser one. */
    public static Where upTo(String projection, String facet, String value) {
        return new Where(projection, new Facet(facet, value), true, List.of());
    }

    /** The row of this projection has one of these values, of which there is at least one. */
    public static Where anyOf(String projection, String facet, List<String> values) {
        return new Where(projection, new Facet(facet, values.getFirst()), false,
                List.copyOf(values.subList(1, values.size())));
    }

    /** Whether one value alone will do. */
    boolean isExact() {
        return !upTo && others.isEmpty();
    }
}
