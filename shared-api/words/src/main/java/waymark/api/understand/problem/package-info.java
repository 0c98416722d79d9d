/**
 * Problems of customers worth solving: what stands in whose way, what lies beneath it, how many it
 * concerns and what it costs. A problem rests on validated insights or on a recorded waiver.
 */
@NullMarked
package waymark.api.understand.problem;

import org.jspecify.annotations.NullMarked;
