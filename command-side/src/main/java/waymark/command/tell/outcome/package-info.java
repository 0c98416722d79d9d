/**
 * Decides what may be told. Done needs something delivered and declined a decision (OUT-1); what
 * leads to a person stops it (OUT-2); whoever is accountable tells it (OUT-6).
 */
@NullMarked
package waymark.command.tell.outcome;

import org.jspecify.annotations.NullMarked;
