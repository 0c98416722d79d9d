/**
 * What can be said, what is recorded and what is refused, written down from the types themselves
 * and approved; and that every rule named there is tried over HTTP.
 */
@NullMarked
package waymark.app.catalogue;

import org.jspecify.annotations.NullMarked;
