/** How long the pages of money take once a programme has earned for years. */
@NullMarked
package waymark.bench.money;

import org.jspecify.annotations.NullMarked;
