/** Watches for reports that do not come (PRJ-5). */
@NullMarked
package waymark.command.deliver.watch;

import org.jspecify.annotations.NullMarked;
