/** Every source of feedback: what its answers share, how many there are, and its pages. */
@NullMarked
package waymark.query.listen.feedback.source;

import org.jspecify.annotations.NullMarked;
