/** What employees answered, and how little of it is told. */
@NullMarked
package waymark.query.listen.feedback.answer;

import org.jspecify.annotations.NullMarked;
