/**
 * Whether a benefit is shown by the data: difference-in-differences or before and after, the
 * number of answers it takes to show it, and the verdict (BEN-3). Called when a benefit is planned
 * and when it is measured.
 */
@NullMarked
package waymark.api.worth.proof;

import org.jspecify.annotations.NullMarked;
