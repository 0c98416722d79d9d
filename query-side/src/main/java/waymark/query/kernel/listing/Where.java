package waymark.query.kernel.listing;

import waymark.query.kernel.Projection.Facet;

/**
 * What a row must meet.
 *
 * @param projection of which projection the row with the same key has the facet
 * @param facet the facet and its value
 * @param upTo whether lesser values in the order of text will do as well
 */
public record Where(String projection, Facet facet, boolean upTo) {

    /** The row of this projection has this value. */
    public static Where is(String projection, String facet, String value) {
        return new Where(projection, new Facet(facet, value), false);
    }

    /** The row of this projection has this value or a lesser one. */
    public static Where upTo(String projection, String facet, String value) {
        return new Where(projection, new Facet(facet, value), true);
    }
}
