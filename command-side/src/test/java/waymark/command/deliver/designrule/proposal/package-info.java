/** Stories about proposed design rules. */
@NullMarked
package waymark.command.deliver.designrule.proposal;

import org.jspecify.annotations.NullMarked;
