/** The programme on one page: is it paying, where is everything, who carries what. */
@NullMarked
package waymark.query.govern.overview;

import org.jspecify.annotations.NullMarked;
