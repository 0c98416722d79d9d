/** Stories about metrics: how they are defined, and what may be pooled in one. */
@NullMarked
package waymark.command.measure.metric;

import org.jspecify.annotations.NullMarked;
