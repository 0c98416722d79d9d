/**
 * What the programme itself costs: the people, tools and rooms that belong to no initiative. It
 * counts as spent, so that a return is of everything it took (BEN-1).
 */
@NullMarked
package waymark.api.measure.owncost;

import org.jspecify.annotations.NullMarked;
