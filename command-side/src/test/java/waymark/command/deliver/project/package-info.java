/** Stories of projects. */
@NullMarked
package waymark.command.deliver.project;

import org.jspecify.annotations.NullMarked;
