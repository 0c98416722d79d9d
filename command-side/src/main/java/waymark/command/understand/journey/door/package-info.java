/** The doors to journeys: the version as a whole, its stages, its touchpoints, and files. */
@NullMarked
package waymark.command.understand.journey.door;

import org.jspecify.annotations.NullMarked;
