/**
 * Decides how a journey is drawn: a draft is open to every stroke, a published version to none, and
 * the next version begins from it. What shall be becomes what is once something shows that it was
 * delivered.
 */
@NullMarked
package waymark.command.understand.journey;

import org.jspecify.annotations.NullMarked;
