/** Journeys, their touchpoints and what is heard and measured there, said as tables. */
@NullMarked
package waymark.query.understand.journey.table;

import org.jspecify.annotations.NullMarked;
