/** Looks for words in what customers said, source after source, for those who may read them. */
@NullMarked
package waymark.query.listen.feedback.said;

import org.jspecify.annotations.NullMarked;
