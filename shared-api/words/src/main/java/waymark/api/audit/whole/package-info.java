/** What can be asked about whether the record is what it was (AUD-2, AUD-3). */
@NullMarked
package waymark.api.audit.whole;

import org.jspecify.annotations.NullMarked;
