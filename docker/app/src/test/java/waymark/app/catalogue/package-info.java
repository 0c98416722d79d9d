/**
 * What can be said, what is recorded and what is refused, written down from the types themselves
 * and approved.
 */
@NullMarked
package waymark.app.catalogue;

import org.jspecify.annotations.NullMarked;
