/** Journeys as they are read: whole, in lists, beside each other, and beside what is heard. */
@NullMarked
package waymark.api.understand.journey.view;

import org.jspecify.annotations.NullMarked;
