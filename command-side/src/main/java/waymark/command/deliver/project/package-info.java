/**
 * Decides what is delivered: a project starts from an approval whose amount is its baseline, takes
 * its weekly report in one call, and ends with lessons.
 */
@NullMarked
package waymark.command.deliver.project;

import org.jspecify.annotations.NullMarked;
