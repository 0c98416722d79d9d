package waymark.api.understand.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * By which attributes an answer is told to be from such a customer: every condition must hold.
 * Letters count alike, capital or small. A rule without conditions tells nothing apart.
 *
 * @param conditions what must hold together
 */
public record SegmentRule(List<Condition> conditions) {

    /** A rule that nobody has stated yet. */
    public static final SegmentRule NONE = new SegmentRule(List.of());

    /**
     * One condition.
     *
     * @param attribute the segment attribute as answers carry it, for example {@code household}
     * @param anyOf the values of which one must stand there
     */
    public record Condition(@NotPersonal String attribute, @NotPersonal List<String> anyOf) {

        public Condition {
            attribute = Require.text("segment.conditions.attribute", attribute, 80);
            anyOf = Require.texts("segment.conditions.anyOf",
                    Require.list("segment.conditions.anyOf", anyOf, 1, 20), 20, 120);
        }
    }

    public SegmentRule {
        conditions = Require.list("segment.conditions", conditions, 0, 10);
    }

    /** The rule, or none where it is missing. */
    public static SegmentRule orNone(@Nullable SegmentRule rule) {
        return rule == null ? NONE : rule;
    }
}
