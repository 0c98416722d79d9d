/**
 * Cases that are followed up, as they can be read: queues by what is due next, one case with all
 * that was done, and what following up achieves. What tells of a customer is opened from the log
 * at the moment of reading, for those who may read it.
 */
@NullMarked
package waymark.query.listen.followup;

import org.jspecify.annotations.NullMarked;
