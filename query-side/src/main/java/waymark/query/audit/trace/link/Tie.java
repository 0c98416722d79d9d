package waymark.query.audit.trace.link;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.api.kernel.StreamId;

/**
 * Links that one event states.
 *
 * @param slot what of the thing says so; the next tie of the same thing and slot takes its place
 * @param again whether it takes the place of what stood in the slot, or adds to it
 * @param ends the links
 */
public record Tie(String slot, boolean again, List<Ends> ends) {

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,4}-[1-9][0-9]{0,9}\\b");

    /**
     * Two ends of a link.
     *
     * @param source the earlier on the way from customers to money: an id, or a reference
     * @param target the later: an id, or a reference
     * @param word how the one leads to the other
     */
    public record Ends(String source, String target, String word) {}

    /** One that only ever adds. */
    static Tie adds(String slot, Stream<Ends> ends) {
        return new Tie(slot, false, ends.distinct().toList());
    }

    /** One that takes the place of what its slot said before. */
    static Tie states(String slot, Stream<Ends> ends) {
        return new Tie(slot, true, ends.distinct().toList());
    }

    /** From something that may be missing. */
    static Stream<Ends> from(@Nullable StreamId source, String word, StreamId target) {
        return source == null
                ? Stream.empty()
                : Stream.of(new Ends(source.value(), target.value(), word));
    }

    /** The references within a text, such as {@code /api/metrics/nps?source=SRC-1}. */
    static Stream<String> named(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : REFERENCE.matcher(text.toUpperCase(Locale.ROOT)).results()
                        .map(MatchResult::group);
    }
}
