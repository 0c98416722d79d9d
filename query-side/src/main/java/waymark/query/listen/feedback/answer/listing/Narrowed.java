package waymark.query.listen.feedback.answer.listing;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.narrow.Scored;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Slice;
import waymark.query.page.Address;

/**
 * Which answers an address asks for.
 *
 * @param since received on this day or later
 * @param until received on this day or earlier
 * @param group a range of scores by its name
 * @param rating or a scale, and from which step to which
 * @param segment an attribute and its value, as {@code tariff=small firm}
 * @param spoken whether there are words with them
 * @param text what stands in their words
 */
public record Narrowed(@DateTimeFormat(iso = DATE) @Nullable LocalDate since,
        @DateTimeFormat(iso = DATE) @Nullable LocalDate until, Scored.@Nullable Group group,
        @Nullable Rating rating, @Nullable Integer least, @Nullable Integer most,
        @Nullable String touchpoint, @Nullable String stage, @Nullable String channel,
        @Nullable String segment, @Nullable Boolean spoken, @Nullable String text) {

    /** The same as a filter. */
    public AnswerFilter filter() {
        if (since != null && until != null && until.isBefore(since)) {
            throw new Unacceptable("until", "The last day lies before the first.",
                    "the same day as since, or a later one");
        }
        return new AnswerFilter(since, until, Scored.of(group, rating, least, most),
                Stream.of(at("touchpoint", touchpoint), at("stage", stage),
                        at("channel", channel), segmented()).filter(Objects::nonNull).toList(),
                spoken, text);
    }

    /** Whether anything is asked for at all. */
    public boolean narrows() {
        return !filter().equals(AnswerFilter.ALL);
    }

    /** The link with the same behind it; the link alone where nothing is asked for. */
    public String behind(String link) {
        return narrows() ? new Address(link, said()).link() : link;
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        say(said, "since", since);
        say(said, "until", until);
        say(said, "group", group);
        say(said, "rating", rating);
        say(said, "least", least);
        say(said, "most", most);
        say(said, "touchpoint", touchpoint);
        say(said, "stage", stage);
        say(said, "channel", channel);
        say(said, "segment", segment);
        say(said, "spoken", spoken);
        say(said, "text", text);
        return said;
    }

    private static void say(
            Map<String, List<String>> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable Slice at(String dimension, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Slice(dimension, value);
    }

    private @Nullable Slice segmented() {
        if (segment == null || segment.isBlank()) {
            return null;
        }
        int sign = segment.indexOf('=');
        if (sign < 1 || sign == segment.length() - 1) {
            throw new Unacceptable("segment", "This names no group of customers.",
                    "an attribute and its value, for example tariff=small firm");
        }
        return new Slice("segment:" + segment.substring(0, sign).strip(),
                segment.substring(sign + 1));
    }
}
