/** What a measurement proves, and how many answers that takes. */
@NullMarked
package waymark.api.worth.proof;

import org.jspecify.annotations.NullMarked;
