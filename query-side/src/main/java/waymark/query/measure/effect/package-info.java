/** Who draws on one effect, and how finance parted it (BEN-2). */
@NullMarked
package waymark.query.measure.effect;

import org.jspecify.annotations.NullMarked;
