/** Proposed design rules, to be read and to be picked up. */
@NullMarked
package waymark.query.deliver.designrule.proposal;

import org.jspecify.annotations.NullMarked;
