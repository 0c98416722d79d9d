package waymark.query.understand.insight.proof;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.narrow.Scored;
import waymark.api.measure.metric.definition.Rating;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Narrowed;

/**
 * A pinned question about customers' answers, read from its address.
 *
 * @param source the source as it is named there
 * @param theme the theme that was asked about, or null for answers
 * @param asked what stands behind the question mark
 */
public record PinnedQuestion(
        String source, @Nullable String theme, MultiValueMap<String, String> asked) {

    private static final Pattern QUESTION = Pattern
            .compile("/api/feedback-sources/([^/?]+)/(?:answers|themes/([^/?]+))");

    /** The question; none when it is not about answers. */
    public static Optional<PinnedQuestion> of(String address) {
        Matcher meant = QUESTION.matcher(address.replaceFirst("\\?.*", ""));
        return meant.matches()
                ? Optional.of(new PinnedQuestion(meant.group(1), meant.group(2),
                        UriComponentsBuilder.fromUriString(address).build(false)
                                .getQueryParams()))
                : Optional.empty();
    }

    /** Whoever asks, as of what was known when it was pinned, if that is earlier. */
    public static Viewer then(long position, Viewer viewer) {
        AsOf asOf = viewer.asOf();
        return position >= asOf.position()
                ? viewer
                : new Viewer(viewer.actor(), new AsOf(position, asOf.effective(), true));
    }

    /** A day that was asked for. */
    public @Nullable LocalDate day(String name) {
        String day = first(name);
        return day == null ? null : LocalDate.parse(day);
    }

    /**
     * Which answers were asked for.
     *
     * @throws IllegalArgumentException when it was never a question that could be answered
     */
    public AnswerFilter filter() {
        String group = first("group");
        String rating = first("rating");
        String spoken = first("spoken");
        return new Narrowed(day("since"), day("until"),
                group == null ? null : Scored.Group.valueOf(group),
                rating == null ? null : Rating.valueOf(rating), number("least"),
                number("most"), first("touchpoint"), first("stage"), first("channel"),
                first("segment"), spoken == null ? null : Boolean.valueOf(spoken), first("text"))
                .filter();
    }

    private @Nullable Integer number(String name) {
        String number = first(name);
        return number == null ? null : Integer.valueOf(number);
    }

    private @Nullable String first(String name) {
        String typed = asked.getFirst(name);
        return typed == null || typed.isBlank()
                ? null
                : URLDecoder.decode(typed, StandardCharsets.UTF_8);
    }
}
