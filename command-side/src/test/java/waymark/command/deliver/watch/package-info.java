/** Tests of how reports that do not come are told. */
@NullMarked
package waymark.command.deliver.watch;

import org.jspecify.annotations.NullMarked;
