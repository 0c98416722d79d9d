/** Every insight with its evidence, how far it has come and how far the evidence carries. */
@NullMarked
package waymark.query.understand.insight;

import org.jspecify.annotations.NullMarked;
