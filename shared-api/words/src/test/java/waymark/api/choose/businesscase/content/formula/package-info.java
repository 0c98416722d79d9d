/** What must hold for any formula at all. */
@NullMarked
package waymark.api.choose.businesscase.content.formula;

import org.jspecify.annotations.NullMarked;
