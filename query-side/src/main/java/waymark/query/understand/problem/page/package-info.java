/** Problems over REST and as pages, with the builder of their statements. */
@NullMarked
package waymark.query.understand.problem.page;

import org.jspecify.annotations.NullMarked;
