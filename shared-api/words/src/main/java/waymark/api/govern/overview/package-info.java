/** What the first page asks: is it paying, where is everything, and who owes what to whom. */
@NullMarked
package waymark.api.govern.overview;

import org.jspecify.annotations.NullMarked;
