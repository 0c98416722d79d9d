/**
 * What stands on the map of a journey: stages in their order, touchpoints in each with what happens
 * there, what customers feel, what hurts and what stands behind. Numbers of stages and touchpoints
 * stay theirs from version to version, so that versions can be compared.
 */
@NullMarked
package waymark.api.understand.journey.map;

import org.jspecify.annotations.NullMarked;
