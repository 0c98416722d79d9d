/** The editor of a business case: everything that a draft says, to be said anew. */
@NullMarked
package waymark.query.choose.businesscase.page.edit;

import org.jspecify.annotations.NullMarked;
