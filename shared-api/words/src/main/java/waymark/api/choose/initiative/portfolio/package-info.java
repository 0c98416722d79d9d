/**
 * What can be asked about all initiatives together: how methods rank them side by side, how much is
 * under way, what rests, what was taken over unproven, and what another policy would have chosen.
 */
@NullMarked
package waymark.api.choose.initiative.portfolio;

import org.jspecify.annotations.NullMarked;
