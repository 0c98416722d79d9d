/** The pages of what customers' words say: themes, one theme, near copies, words that come up. */
@NullMarked
package waymark.query.listen.text.page;

import org.jspecify.annotations.NullMarked;
