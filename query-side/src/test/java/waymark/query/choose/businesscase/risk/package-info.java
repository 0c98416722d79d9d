/** How sure a case is, by its lines and its assumptions. */
@NullMarked
package waymark.query.choose.businesscase.risk;

import org.jspecify.annotations.NullMarked;
