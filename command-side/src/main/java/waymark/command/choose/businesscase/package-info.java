/**
 * Decides on business cases up to the council's word: drafts, what is frozen at submission, and
 * who may review. The room's decision and the figures have packages of their own beneath.
 */
@NullMarked
package waymark.command.choose.businesscase;

import org.jspecify.annotations.NullMarked;
