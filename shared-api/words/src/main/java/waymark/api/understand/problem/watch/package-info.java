/**
 * Keeps an eye on problems that are resolved (PRB-4): what would show that customers have one again
 * is watched, and reopening is proposed. Nothing is reopened by itself.
 */
@NullMarked
package waymark.api.understand.problem.watch;

import org.jspecify.annotations.NullMarked;
