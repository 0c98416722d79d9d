/**
 * Decides how an import goes from requested to its end, and opens its door. The file itself is
 * read elsewhere; here stands only what may happen when.
 */
@NullMarked
package waymark.command.listen.feedback.intake;

import org.jspecify.annotations.NullMarked;
