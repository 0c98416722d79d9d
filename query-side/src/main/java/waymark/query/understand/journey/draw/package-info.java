/**
 * Draws the map of a journey: lanes from what the customer does down to the systems that carry it,
 * the emotion curve between them, the line of visibility beneath.
 */
@NullMarked
package waymark.query.understand.journey.draw;

import org.jspecify.annotations.NullMarked;
