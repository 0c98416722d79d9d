/**
 * How fast the program is, beside anchors that do the same with less: all in one run, in turns, so
 * that a noisy machine disturbs both alike.
 */
@NullMarked
package waymark.bench;

import org.jspecify.annotations.NullMarked;
