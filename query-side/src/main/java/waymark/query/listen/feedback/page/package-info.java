/** The pages of feedback: sources, their answers, and the files that bring them. */
@NullMarked
package waymark.query.listen.feedback.page;

import org.jspecify.annotations.NullMarked;
