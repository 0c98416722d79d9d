/**
 * Whether customers stay and what they are worth while they do: retention, churn and lifetime
 * value.
 */
@NullMarked
package waymark.api.worth.loyalty;

import org.jspecify.annotations.NullMarked;
