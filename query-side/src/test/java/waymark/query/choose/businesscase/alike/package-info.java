/** What makes cases alike. */
@NullMarked
package waymark.query.choose.businesscase.alike;

import org.jspecify.annotations.NullMarked;
