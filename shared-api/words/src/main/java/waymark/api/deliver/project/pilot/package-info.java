/**
 * Trying it with a few first: a pilot has a hypothesis, a segment and a measure, and ends with
 * scaling, adjusting or stopping, a reason and figures (PRJ-8).
 */
@NullMarked
package waymark.api.deliver.project.pilot;

import org.jspecify.annotations.NullMarked;
