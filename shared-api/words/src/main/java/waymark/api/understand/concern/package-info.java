/**
 * Whom something that was understood concerns, and where on their way: personas and places in
 * journeys. Insights and problems say it alike.
 */
@NullMarked
package waymark.api.understand.concern;

import org.jspecify.annotations.NullMarked;
