/**
 * What the programme does about problems. An initiative attacks a problem or serves an objective,
 * has one accountable owner, and is scored by several people; its stage follows from what happened
 * to it, to its case, its project and its benefits, and is never set by hand.
 */
@NullMarked
package waymark.api.choose.initiative;

import org.jspecify.annotations.NullMarked;
