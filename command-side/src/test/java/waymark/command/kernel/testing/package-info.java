/**
 * Stories about deciders: given what happened, when somebody asks, then this follows. They know
 * neither Axon nor Spring, and gather what is known the way the kernel does: a decision that rests
 * on a stream it did not name fails here too.
 */
@NullMarked
package waymark.command.kernel.testing;

import org.jspecify.annotations.NullMarked;
