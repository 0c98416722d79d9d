/**
 * A second set of a follower's tables, in a schema of its own and under the same names, so that
 * the very statements that keep the live rows make the new ones. They are compared with the live
 * rows and take their place in one transaction.
 */
@NullMarked
package waymark.query.kernel.rebuild.copy;

import org.jspecify.annotations.NullMarked;
