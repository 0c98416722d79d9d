/**
 * Who read what customers said (AUD-1): noted before the words are handed out, so that what cannot
 * be noted is not shown, and listed for auditors. Whoever opens words calls
 * {@link waymark.query.audit.reading.Readings}.
 */
@NullMarked
package waymark.query.audit.reading;

import org.jspecify.annotations.NullMarked;
