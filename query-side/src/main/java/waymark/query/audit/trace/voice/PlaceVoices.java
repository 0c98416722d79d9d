package waymark.query.audit.trace.voice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.TouchpointCounts;
import waymark.query.understand.journey.gap.Spoken;

/** Opens what was said at a touchpoint whose perception gap was taken as evidence (JRN-4). */
@Component
class PlaceVoices {

    private static final Pattern GAP = Pattern
            .compile("/api/journeys/([^/?]+)/gaps\\?touchpoint=(\\d{1,6})");
    private static final int SOURCES = 3;

    private final Queries queries;
    private final Named named;
    private final TouchpointCounts counts;

    PlaceVoices(Queries queries, Named named, TouchpointCounts counts) {
        this.queries = queries;
        this.named = named;
        this.counts = counts;
    }

    /**
     * What was said.
     *
     * @param source the reference of the source in which it was
     */
    record Heard(String source, AnswerView answer) {}

    /** The latest answers in words, source by source; none for another question. */
    Stream<Heard> of(String question, int ofEach, Viewer then) {
        Matcher gap = GAP.matcher(question);
        if (!gap.matches()) {
            return Stream.empty();
        }
        String journey = named.stream(JourneyId.SUBJECT, gap.group(1));
        List<String> words = queries.ask(new FindJourney(journey), then).map()
                .touchpoint(Integer.parseInt(gap.group(2))).map(PlaceVoices::words)
                .orElse(List.of());
        return counts.sources(words, SOURCES, then.asOf()).stream()
                .flatMap(source -> said(source, words, ofEach, then));
    }

    private static List<String> words(Touchpoint touchpoint) {
        return List.copyOf(Spoken.of(touchpoint));
    }

    private Stream<Heard> said(String source, List<String> words, int ofEach, Viewer then) {
        String reference = queries.ask(new FindSource(source), then).reference();
        return words.stream().flatMap(word -> queries.ask(new ListAnswers(source,
                new AnswerFilter(null, null, null, List.of(new Slice("touchpoint", word)), true,
                        null),
                null, ofEach), then).answers().stream())
                .distinct().map(one -> new Heard(reference, one));
    }
}
