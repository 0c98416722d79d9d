/**
 * Journeys as customers walk them: drawn stage by stage as a draft, published as a version that
 * stays as it is, and followed by the next. Each version is a stream of its own, so that drawing
 * stays quick however long a journey is kept; what is on the map stands in the package below.
 */
@NullMarked
package waymark.api.understand.journey;

import org.jspecify.annotations.NullMarked;
