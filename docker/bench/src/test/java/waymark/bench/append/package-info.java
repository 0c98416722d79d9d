/** How fast events are appended, beside a plain insert of one row. */
@NullMarked
package waymark.bench.append;

import org.jspecify.annotations.NullMarked;
