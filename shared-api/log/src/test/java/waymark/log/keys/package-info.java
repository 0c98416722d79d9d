/** Keys of personal data: made, kept under the master key, and forgotten for good. */
@NullMarked
package waymark.log.keys;

import org.jspecify.annotations.NullMarked;
