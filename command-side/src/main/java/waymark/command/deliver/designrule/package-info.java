/**
 * Decides on design rules: the council adopts and retires them, and a project may be let off for a
 * while, of blocking ones by the council alone (DRL-1).
 */
@NullMarked
package waymark.command.deliver.designrule;

import org.jspecify.annotations.NullMarked;
