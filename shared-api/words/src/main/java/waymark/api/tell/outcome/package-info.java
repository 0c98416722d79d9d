/**
 * What customers are told came of what they said: heard, done, or declined with the reason. The
 * one who is accountable publishes it; no e-mail, telephone, card or account number gets through.
 */
@NullMarked
package waymark.api.tell.outcome;

import org.jspecify.annotations.NullMarked;
