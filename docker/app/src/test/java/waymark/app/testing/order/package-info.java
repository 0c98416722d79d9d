/** When the tests of this module run: one after the other, but for those that may run beside. */
@NullMarked
package waymark.app.testing.order;

import org.jspecify.annotations.NullMarked;
