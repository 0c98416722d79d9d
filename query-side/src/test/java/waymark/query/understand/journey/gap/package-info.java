/** Gaps told from answers that are made up. */
@NullMarked
package waymark.query.understand.journey.gap;

import org.jspecify.annotations.NullMarked;
