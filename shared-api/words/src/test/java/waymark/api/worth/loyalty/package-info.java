/** What leaving and staying are worth. */
@NullMarked
package waymark.api.worth.loyalty;

import org.jspecify.annotations.NullMarked;
