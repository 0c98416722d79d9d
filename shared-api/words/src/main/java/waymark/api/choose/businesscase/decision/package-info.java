/**
 * A decision of the council on a case, with all it rested on: who was there, who stood back and
 * why, how it was decided, what the page showed and where it stood in the ranking.
 */
@NullMarked
package waymark.api.choose.businesscase.decision;

import org.jspecify.annotations.NullMarked;
