/**
 * What is being delivered: a project starts from an approved case or the quick track, is reported
 * on once a week in one call, costs money, and is completed or stopped with its lessons.
 */
@NullMarked
package waymark.api.deliver.project;

import org.jspecify.annotations.NullMarked;
