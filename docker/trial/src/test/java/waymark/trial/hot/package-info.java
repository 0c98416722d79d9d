/**
 * Four streams that sixteen clients of two nodes write at once, judged by the checker of histories.
 */
@NullMarked
package waymark.trial.hot;

import org.jspecify.annotations.NullMarked;
