/** Money and numbers, tried with the amounts where rounding and currency bite. */
@NullMarked
package waymark.api.worth;

import org.jspecify.annotations.NullMarked;
