/** Claims over HTTP: the queue of finance, samples, corrections, shares, and calibration. */
@NullMarked
package waymark.app.measure.claim;

import org.jspecify.annotations.NullMarked;
