/**
 * Every answer as a row that SQL can count, as of any position. Other subjects count through
 * {@link waymark.query.listen.feedback.answer.AnswerCounts}; words are read from the log, for
 * those who may read them.
 */
@NullMarked
package waymark.query.listen.feedback.answer;

import org.jspecify.annotations.NullMarked;
