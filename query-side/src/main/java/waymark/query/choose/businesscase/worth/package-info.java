/**
 * What a case is worth as it stands, before and after it is frozen, and what falls into which
 * fiscal year.
 */
@NullMarked
package waymark.query.choose.businesscase.worth;

import org.jspecify.annotations.NullMarked;
