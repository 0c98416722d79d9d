/** What can be asked about where a thing comes from and what came of it, and about all things. */
@NullMarked
package waymark.api.audit.trace;

import org.jspecify.annotations.NullMarked;
