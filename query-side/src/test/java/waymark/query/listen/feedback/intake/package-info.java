/** Tests of this package. */
@NullMarked
package waymark.query.listen.feedback.intake;

import org.jspecify.annotations.NullMarked;
