/**
 * Journeys as they are read. The head of a version and each of its touchpoints are rows of their
 * own, so that a stroke on a map of sixty touchpoints writes two small rows and not the whole map.
 */
@NullMarked
package waymark.query.understand.journey;

import org.jspecify.annotations.NullMarked;
