/** The versions of a case beside each other, line by line, read from its own events. */
@NullMarked
package waymark.query.choose.businesscase.versions;

import org.jspecify.annotations.NullMarked;
