/** What doors about many claims need of the world. */
@NullMarked
package waymark.app.bounds.world.claim;

import org.jspecify.annotations.NullMarked;
