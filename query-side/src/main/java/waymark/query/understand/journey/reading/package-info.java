/**
 * What metrics say at the touchpoints that name them: of the touchpoint alone where answers or
 * observations tell it from others, else of all that the metric measures; which of both is said.
 */
@NullMarked
package waymark.query.understand.journey.reading;

import org.jspecify.annotations.NullMarked;
