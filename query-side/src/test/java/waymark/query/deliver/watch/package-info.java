/** Tests of what is known of reports that do not come. */
@NullMarked
package waymark.query.deliver.watch;

import org.jspecify.annotations.NullMarked;
