/** Decides what may wait for what: a circle of projects is refused and named (PRJ-6). */
@NullMarked
package waymark.command.deliver.dependency;

import org.jspecify.annotations.NullMarked;
