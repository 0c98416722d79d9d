/**
 * How fast Waymark is, told as ratios: each figure is measured beside an anchor, something that
 * everybody has, in the same run and in turns, so that a busy machine slows both.
 */
@NullMarked
package waymark.bench;

import org.jspecify.annotations.NullMarked;
