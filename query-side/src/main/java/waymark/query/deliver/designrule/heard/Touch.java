package waymark.query.deliver.designrule.heard;

import org.jspecify.annotations.Nullable;

/**
 * Something that touches a rule.
 *
 * @param what a touchpoint or a metric
 * @param sentence what is heard there
 * @param worse whether the data show a change to the worse
 * @param address where it is read in full, if anywhere
 */
public record Touch(String what, String sentence, boolean worse,
        @Nullable String address) {}
