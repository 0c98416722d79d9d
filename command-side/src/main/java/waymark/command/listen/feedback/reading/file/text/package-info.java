/**
 * Files of letters: finds out in which charset they are written, and streams the rows of comma-,
 * semicolon- or tab-separated values.
 */
@NullMarked
package waymark.command.listen.feedback.reading.file.text;

import org.jspecify.annotations.NullMarked;
