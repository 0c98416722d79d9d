/**
 * Personas as they are read: who they are, what it is like to be them, what is offered to them, and
 * how many of customers' answers are theirs by their segment rule.
 */
@NullMarked
package waymark.query.understand.persona;

import org.jspecify.annotations.NullMarked;
