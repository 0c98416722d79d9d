/** What falls into which fiscal year. */
@NullMarked
package waymark.query.choose.businesscase.worth;

import org.jspecify.annotations.NullMarked;
