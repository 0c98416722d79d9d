/** Draws how a root cause was found: the chain of whys, or the fishbone. */
@NullMarked
package waymark.query.understand.problem.draw;

import org.jspecify.annotations.NullMarked;
