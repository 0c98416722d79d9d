/**
 * A checker of histories: given what clients asked and were answered and when, and what the log
 * holds, it says whether one order of all that explains every answer. Versions and positions name
 * that order, so it need not be searched for; a wrong one is found by what contradicts it. That it
 * can say no is shown by histories with a flaw of each kind planted in them.
 */
@NullMarked
package waymark.trial.history;

import org.jspecify.annotations.NullMarked;
