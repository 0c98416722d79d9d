/** Which days passed in vain, to be read beside what they were days of. */
@NullMarked
package waymark.query.govern.lapse;

import org.jspecify.annotations.NullMarked;
