/**
 * What the programme agreed on, as of any moment. Others ask {@link
 * waymark.query.govern.programme.ProgrammeFacts} for currency, settings and profile.
 */
@NullMarked
package waymark.query.govern.programme;

import org.jspecify.annotations.NullMarked;
