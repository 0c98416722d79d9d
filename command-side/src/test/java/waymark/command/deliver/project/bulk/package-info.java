/** Tests of how files of many projects are read. */
@NullMarked
package waymark.command.deliver.project.bulk;

import org.jspecify.annotations.NullMarked;
