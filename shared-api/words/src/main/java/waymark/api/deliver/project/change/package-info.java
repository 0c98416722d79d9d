/**
 * What a project is measured against, and the changes of it that were asked for: a baseline moves
 * by an approved change only, and every one it ever had stays visible.
 */
@NullMarked
package waymark.api.deliver.project.change;

import org.jspecify.annotations.NullMarked;
