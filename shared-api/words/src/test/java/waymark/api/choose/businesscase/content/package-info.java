/** What lines come to by their formulas, and what is no formula. */
@NullMarked
package waymark.api.choose.businesscase.content;

import org.jspecify.annotations.NullMarked;
