/** What metrics say of benefits. */
@NullMarked
package waymark.app.measure.reading;

import org.jspecify.annotations.NullMarked;
