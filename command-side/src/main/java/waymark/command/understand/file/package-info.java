/**
 * Reads files that bring one persona or journey: JSON as it was exported, or a table as a
 * spreadsheet saves it. What cannot be read is refused in words that name the place.
 */
@NullMarked
package waymark.command.understand.file;

import org.jspecify.annotations.NullMarked;
