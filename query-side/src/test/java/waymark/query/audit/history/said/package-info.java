/** Tests that every event can be told in words, and the paper that lists what is told of each. */
@NullMarked
package waymark.query.audit.history.said;

import org.jspecify.annotations.NullMarked;
