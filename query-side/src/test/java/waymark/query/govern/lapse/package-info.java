/** Tests of what is read of days that passed in vain. */
@NullMarked
package waymark.query.govern.lapse;

import org.jspecify.annotations.NullMarked;
