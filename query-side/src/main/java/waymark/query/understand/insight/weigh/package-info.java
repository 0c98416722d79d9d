/** How far evidence carries (INS-2), and the words that say why. */
@NullMarked
package waymark.query.understand.insight.weigh;

import org.jspecify.annotations.NullMarked;
