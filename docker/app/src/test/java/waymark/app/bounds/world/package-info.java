/**
 * One thing of every kind, and a body for every command: what tests of all commands at once need.
 */
@NullMarked
package waymark.app.bounds.world;

import org.jspecify.annotations.NullMarked;
