/** The questions about words: themes, what is said again, and what comes up. */
@NullMarked
package waymark.query.listen.text.theme.ask;

import org.jspecify.annotations.NullMarked;
