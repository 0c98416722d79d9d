/** Tests of this package. */
@NullMarked
package waymark.query.measure.metric;

import org.jspecify.annotations.NullMarked;
