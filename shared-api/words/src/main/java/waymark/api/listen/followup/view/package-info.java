/** Following up as it can be read: a case, a queue, the causes, recovery, a source's rule. */
@NullMarked
package waymark.api.listen.followup.view;

import org.jspecify.annotations.NullMarked;
