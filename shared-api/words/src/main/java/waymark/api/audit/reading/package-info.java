/** What can be asked about who read personal data. */
@NullMarked
package waymark.api.audit.reading;

import org.jspecify.annotations.NullMarked;
