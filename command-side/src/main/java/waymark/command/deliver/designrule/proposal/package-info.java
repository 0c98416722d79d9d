/** Decides what is proposed as a design rule; a strength to protect proposes one by itself. */
@NullMarked
package waymark.command.deliver.designrule.proposal;

import org.jspecify.annotations.NullMarked;
