/** What is said of the dealings with a customer: who answers for them, by when, to what end. */
@NullMarked
package waymark.api.listen.followup.deal;

import org.jspecify.annotations.NullMarked;
