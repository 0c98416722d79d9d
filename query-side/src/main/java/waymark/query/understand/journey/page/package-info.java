/** The pages and addresses of journeys: lists, the map, the editor, comparisons, the heat map. */
@NullMarked
package waymark.query.understand.journey.page;

import org.jspecify.annotations.NullMarked;
