/** Stories of how meetings read once things happened. */
@NullMarked
package waymark.query.choose.council.meeting;

import org.jspecify.annotations.NullMarked;
