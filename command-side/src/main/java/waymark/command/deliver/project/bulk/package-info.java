/**
 * Reads files that speak of many projects at once: a heading that names the columns, then one row
 * a project or cost. What cannot be taken is told by line, column, value, reason and what would be
 * accepted, and can be handed back as a file to be mended and sent again.
 */
@NullMarked
package waymark.command.deliver.project.bulk;

import org.jspecify.annotations.NullMarked;
