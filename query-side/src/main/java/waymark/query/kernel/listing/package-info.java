/**
 * Pages of rows that must meet several conditions at once, taken from the index of facets however
 * many rows there are.
 */
@NullMarked
package waymark.query.kernel.listing;

import org.jspecify.annotations.NullMarked;
