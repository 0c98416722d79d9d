/** Tests of what is read. */
@NullMarked
package waymark.query.understand.problem;

import org.jspecify.annotations.NullMarked;
