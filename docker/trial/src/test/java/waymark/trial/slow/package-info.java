/**
 * Others who use the same database: they hold locks, sleep in transactions, roll back what they
 * wrote, and end our sessions.
 */
@NullMarked
package waymark.trial.slow;

import org.jspecify.annotations.NullMarked;
