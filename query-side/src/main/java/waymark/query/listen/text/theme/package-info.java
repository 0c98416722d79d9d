/**
 * What was read from the words of answers, as tables, and the questions about it: themes, near
 * copies, words that come up. Customers' words are opened from the log when a page is read.
 */
@NullMarked
package waymark.query.listen.text.theme;

import org.jspecify.annotations.NullMarked;
