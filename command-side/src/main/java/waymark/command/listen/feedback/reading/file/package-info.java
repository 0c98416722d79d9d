/** Opens files of comma-, semicolon- or tab-separated values in UTF-8, and streams their rows. */
@NullMarked
package waymark.command.listen.feedback.reading.file;

import org.jspecify.annotations.NullMarked;
