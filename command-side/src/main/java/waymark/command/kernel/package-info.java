/**
 * What every subject of the command side stands on: the pure {@link
 * waymark.command.kernel.rule.Decider}, the one place where it meets Axon, and the way a request
 * becomes an append with its receipt.
 */
@NullMarked
package waymark.command.kernel;

import org.jspecify.annotations.NullMarked;
