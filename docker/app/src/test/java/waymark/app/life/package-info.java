/**
 * One customer pain from the first complaint to the money it saved, asked over HTTP only, on a
 * record of its own. Its stages are walked in {@code choose} and {@code stage}; what is told of
 * them is STORY.md.
 */
@NullMarked
package waymark.app.life;

import org.jspecify.annotations.NullMarked;
