/**
 * Design rules as they are proposed, born from problems and insights. A strength to protect
 * proposes one by itself. What becomes of a proposal is for whoever keeps the rules to say.
 */
@NullMarked
package waymark.api.deliver.designrule.proposal;

import org.jspecify.annotations.NullMarked;
