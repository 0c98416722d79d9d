/** Stories of projects. */
@NullMarked
package waymark.command.deliver.dependency;

import org.jspecify.annotations.NullMarked;
