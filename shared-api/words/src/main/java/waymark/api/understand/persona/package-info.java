/**
 * Kinds of customers that the programme keeps in mind: what they are after, what they say, think,
 * do and feel, what is offered to them, and by which rule their answers are told from others'.
 */
@NullMarked
package waymark.api.understand.persona;

import org.jspecify.annotations.NullMarked;
