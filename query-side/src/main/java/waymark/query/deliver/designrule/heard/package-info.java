/**
 * What touches a design rule: what customers answered where its owner listens, and what moved of
 * the metrics it names, so that the owner hears before the rule is broken.
 */
@NullMarked
package waymark.query.deliver.designrule.heard;

import org.jspecify.annotations.NullMarked;
