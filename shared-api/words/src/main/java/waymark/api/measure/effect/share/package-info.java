/** What of an effect is drawn on a day and for whom, added up exactly: pure arithmetic. */
@NullMarked
package waymark.api.measure.effect.share;

import org.jspecify.annotations.NullMarked;
