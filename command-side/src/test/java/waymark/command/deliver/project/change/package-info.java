/** Stories of projects. */
@NullMarked
package waymark.command.deliver.project.change;

import org.jspecify.annotations.NullMarked;
