/**
 * Nodes that are started once and shared by the trials that do not need fresh ones, since starting
 * costs more than most disturbances.
 */
@NullMarked
package waymark.trial.cluster;

import org.jspecify.annotations.NullMarked;
