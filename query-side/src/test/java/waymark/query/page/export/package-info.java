/** What is taken away as a file. */
@NullMarked
package waymark.query.page.export;

import org.jspecify.annotations.NullMarked;
