/** Stories of design rules, from adoption to retirement. */
@NullMarked
package waymark.command.deliver.designrule;

import org.jspecify.annotations.NullMarked;
