/**
 * Recognises whose export a file is by the names in its header, never by their places, and says
 * what each column means. What no layout knows is guessed, to be corrected by a person.
 */
@NullMarked
package waymark.command.listen.feedback.reading.layout;

import org.jspecify.annotations.NullMarked;
