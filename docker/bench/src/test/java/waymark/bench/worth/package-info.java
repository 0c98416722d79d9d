/** How fast what a business case is worth is computed. */
@NullMarked
package waymark.bench.worth;

import org.jspecify.annotations.NullMarked;
