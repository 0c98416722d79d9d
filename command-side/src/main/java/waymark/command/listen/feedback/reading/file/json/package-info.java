/** Files of JSON: one object a line, or one array of objects; each object is a row. */
@NullMarked
package waymark.command.listen.feedback.reading.file.json;

import org.jspecify.annotations.NullMarked;
