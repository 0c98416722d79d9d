/** Events as JSON: what is written, what is read back, and what no key opens any more. */
@NullMarked
package waymark.log.codec;

import org.jspecify.annotations.NullMarked;
