/** Says how large problems are where others count on it: in business cases. */
@NullMarked
package waymark.query.understand.problem.size;

import org.jspecify.annotations.NullMarked;
