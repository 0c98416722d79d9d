/**
 * Effects that several benefits draw on: which benefit moves which family of metrics for which
 * customers, and how finance parted an effect among them, so that one effect is never claimed for
 * more than the whole (BEN-2).
 */
@NullMarked
package waymark.api.measure.effect;

import org.jspecify.annotations.NullMarked;
