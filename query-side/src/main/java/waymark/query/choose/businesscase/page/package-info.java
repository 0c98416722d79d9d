/** The pages of business cases: the list, the form, and one case with its figures and decisions. */
@NullMarked
package waymark.query.choose.businesscase.page;

import org.jspecify.annotations.NullMarked;
