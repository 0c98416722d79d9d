/** What the words of answers say, over HTTP and on pages. */
@NullMarked
package waymark.app.listen.text;

import org.jspecify.annotations.NullMarked;
