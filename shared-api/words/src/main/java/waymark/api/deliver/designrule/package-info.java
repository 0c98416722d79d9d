/** Design rules: what every change must protect or prevent. So far they are proposed. */
@NullMarked
package waymark.api.deliver.designrule;

import org.jspecify.annotations.NullMarked;
