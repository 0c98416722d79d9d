/** The pages of following up: the queue, one case, causes and what recurs, a source's rule. */
@NullMarked
package waymark.query.listen.followup.page;

import org.jspecify.annotations.NullMarked;
