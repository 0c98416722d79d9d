/**
 * Costs of many projects from one file: a preview with sums, a control total that must equal them,
 * and each cost taken in once however often its file comes.
 */
@NullMarked
package waymark.command.deliver.project.bulk.cost;

import org.jspecify.annotations.NullMarked;
