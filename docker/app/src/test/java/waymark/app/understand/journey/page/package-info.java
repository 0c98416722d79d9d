/**
 * Journeys as they are seen: their map, list, comparison and heat in a browser, drawing on a draft
 * by typing, keys and pointer, and the sheets that are printed of them.
 */
@NullMarked
package waymark.app.understand.journey.page;

import org.jspecify.annotations.NullMarked;
