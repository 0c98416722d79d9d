/** What pages are made of: addresses, words, figures, colours and files to take away. */
@NullMarked
package waymark.query.page;

import org.jspecify.annotations.NullMarked;
