/** Tests of this package. */
@NullMarked
package waymark.query.listen.feedback.source;

import org.jspecify.annotations.NullMarked;
