/**
 * Who passes: the mark on each handler, read twice, once in front of everything that is served
 * and once in front of the handler. Only the frame of the program knows this package.
 */
@NullMarked
package waymark.app.door.guard;

import org.jspecify.annotations.NullMarked;
