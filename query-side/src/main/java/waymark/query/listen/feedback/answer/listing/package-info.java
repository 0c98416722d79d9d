/**
 * The list of answers: narrowed in SQL as far as it goes, by the words themselves where they are
 * looked for, and of employees only as far as it tells nobody from the others.
 */
@NullMarked
package waymark.query.listen.feedback.answer.listing;

import org.jspecify.annotations.NullMarked;
