/** Tests of how samples are drawn. */
@NullMarked
package waymark.api.measure.sample;

import org.jspecify.annotations.NullMarked;
