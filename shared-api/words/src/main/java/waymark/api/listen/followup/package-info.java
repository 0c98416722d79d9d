/**
 * The inner loop: going back to a single customer who complained, was let down, or praised us. A
 * case is opened once for an answer, has an owner and due times, and closes with a cause, so that
 * what recurs is seen.
 */
@NullMarked
package waymark.api.listen.followup;

import org.jspecify.annotations.NullMarked;
