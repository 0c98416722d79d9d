/** Tests of how money comes together over time. */
@NullMarked
package waymark.query.measure.benefit.course;

import org.jspecify.annotations.NullMarked;
