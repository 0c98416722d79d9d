/** The layouts that are known by the names in their headers, and where a file's is asked for. */
@NullMarked
package waymark.command.listen.feedback.reading.layout.known;

import org.jspecify.annotations.NullMarked;
