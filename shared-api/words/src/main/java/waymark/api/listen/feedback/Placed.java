package waymark.api.listen.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;

/**
 * Where in the customer's dealings with us an answer belongs, in words of ours.
 *
 * @param channel how it was asked or given, for example {@code e-mail}
 * @param touchpoint what it is about, for example {@code install}
 * @param language the language of its words as the source states it, for example {@code de}
 * @param segment what kind of customer gave it; names of groups, never of people
 */
public record Placed(
        @Nullable @NotPersonal String channel,
        @Nullable @NotPersonal String touchpoint,
        @Nullable @NotPersonal String language,
        List<Attribute> segment) {

    /** Nothing known. */
    public static final Placed NOWHERE = new Placed(null, null, null, List.of());

    /**
     * One attribute of a segment.
     *
     * @param name for example {@code tariff}
     * @param value for example {@code small firm}
     */
    public record Attribute(@NotPersonal String name, @NotPersonal String value) {}

    public Placed {
        segment = List.copyOf(segment);
    }
}
