/**
 * Finds in a text what leads to a person or an account (OUT-2): e-mail addresses, telephone, card
 * and account numbers. Names are only guessed at, to warn and never to refuse.
 */
@NullMarked
package waymark.api.tell.outcome.traces;

import org.jspecify.annotations.NullMarked;
