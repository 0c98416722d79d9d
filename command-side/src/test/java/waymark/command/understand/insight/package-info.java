/** Stories and laws of insights: the example that the tests of the other subjects follow. */
@NullMarked
package waymark.command.understand.insight;

import org.jspecify.annotations.NullMarked;
