/** The pages of proposed design rules: what every change should keep to, and what it came of. */
@NullMarked
package waymark.query.deliver.designrule.page;

import org.jspecify.annotations.NullMarked;
