/** What makes pages of events: that one bad event stops one story only, and that none is lost. */
@NullMarked
package waymark.app.followers;

import org.jspecify.annotations.NullMarked;
