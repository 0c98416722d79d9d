/** Tests of what is read. */
@NullMarked
package waymark.query.choose.initiative;

import org.jspecify.annotations.NullMarked;
