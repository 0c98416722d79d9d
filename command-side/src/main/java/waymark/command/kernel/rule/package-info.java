/**
 * The grammar of rules, pure: what a decider is, what it may know of other streams, and what it
 * answers. Nothing here knows Axon, Spring, a clock or a database.
 */
@NullMarked
package waymark.command.kernel.rule;

import org.jspecify.annotations.NullMarked;
