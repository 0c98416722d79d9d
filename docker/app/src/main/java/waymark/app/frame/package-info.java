/** What stands around every page: who reads, what they may do, whose record it is. */
@NullMarked
package waymark.app.frame;

import org.jspecify.annotations.NullMarked;
