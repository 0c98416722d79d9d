package waymark.query.listen.feedback.answer.listing;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.narrow.Scored;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Slice;

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

    /** The same as it stands in an address, after the question mark; empty where it is all. */
    public String inAddress() {
        return Stream.of(said("since", since), said("until", until), said("group", group),
                said("rating", rating), said("least", least), said("most", most),
                said("touchpoint", touchpoint), said("stage", stage), said("channel", channel),
                said("segment", segment), said("spoken", spoken), said("text", text))
                .flatMap(one -> one).collect(Collectors.joining("&"));
    }

    private static Stream<String> said(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank()
                ? Stream.empty()
                : Stream.of(name + "=" + URLEncoder.encode(value.toString(),
                        StandardCharsets.UTF_8));
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
