/**
 * Decides what a persona may become: it is described, said better part by part, and retired once
 * it is no longer of use. It enters by a form, or by a file as the export gives it.
 */
@NullMarked
package waymark.command.understand.persona;

import org.jspecify.annotations.NullMarked;
