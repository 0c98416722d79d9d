/** Folds the rows of a projection from events, as the kernel does, without a database. */
@NullMarked
package waymark.query.kernel.testing;

import org.jspecify.annotations.NullMarked;
