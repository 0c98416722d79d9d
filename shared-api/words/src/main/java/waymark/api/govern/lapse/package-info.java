/**
 * Days that passed: a milestone that was to be there, a condition that was to be met, a claim that
 * finance was to look at. Each is told once, as soon as its day is over.
 */
@NullMarked
package waymark.api.govern.lapse;

import org.jspecify.annotations.NullMarked;
