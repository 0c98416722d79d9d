package waymark.query.audit.trace.voice;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Readers;
import waymark.query.understand.insight.proof.PinnedQuestion;

/**
 * Opens the answers that evidence pins, as of the position at which they were looked at, through
 * the questions that list them, so that whatever holds for reading words holds here too (FBK-4).
 */
@Component
public class Voices {

    private static final String SUBJECT = "feedback";
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;
    private static final int LONGEST = 400;

    private final Queries queries;
    private final Named named;
    private final PlaceVoices places;

    Voices(Queries queries, Named named, PlaceVoices places) {
        this.queries = queries;
        this.named = named;
        this.places = places;
    }

    /** The latest few of what was said there in words; nothing for those who may not read them. */
    public List<ItemView> of(Pin pin, Viewer viewer) {
        if (!Readers.include(viewer)) {
            return List.of();
        }
        try {
            Viewer then = PinnedQuestion.then(pin.position(), viewer);
            return Stream.concat(
                    PinnedQuestion.of(pin.query()).stream()
                            .flatMap(asked -> said(asked, pin, then)),
                    places.of(pin.query(), LOOKED_AT, then)
                            .flatMap(heard -> said(heard.answer(), heard.source(), pin)))
                    .limit(SHOWN).toList();
        } catch (Refused | IllegalArgumentException | DateTimeException unanswered) {
            return List.of();
        }
    }

    private Stream<ItemView> said(PinnedQuestion asked, Pin pin, Viewer then) {
        String source = named.stream(FeedbackSourceId.SUBJECT, asked.source());
        return asked.theme() == null
                ? queries.ask(new ListAnswers(source, asked.filter(), null, LOOKED_AT), then)
                        .answers().stream().flatMap(one -> said(one, asked.source(), pin))
                : queries.ask(new FindTheme(new Scope(source, asked.day("from"),
                        asked.day("to")), asked.theme(), null, LOOKED_AT), then)
                        .examples().stream()
                        .flatMap(one -> said(one.words(), words -> new ItemView(one.id(),
                                asked.source(), SUBJECT, words, one.sentiment().name(), "", null,
                                one.receivedOn(), pin)));
    }

    private static Stream<ItemView> said(AnswerView one, String source, Pin pin) {
        return said(one.verbatim(), words -> new ItemView(one.id(), source, SUBJECT, words,
                scored(one.scores()), "", null, one.receivedOn(), pin));
    }

    private static Stream<ItemView> said(
            @Nullable String words, Function<String, ItemView> view) {
        return words == null || words.isBlank()
                ? Stream.empty()
                : Stream.of(view.apply(cut(words.strip())));
    }

    private static String scored(Scores scores) {
        return Stream.of(named("NPS", scores.nps()), named("CSAT", scores.csat()),
                named("CES", scores.ces()), named("STARS", scores.stars()))
                .flatMap(some -> some).findFirst().orElse("SAID");
    }

    private static Stream<String> named(String scale, @Nullable Integer score) {
        return score == null ? Stream.empty() : Stream.of(scale + " " + score);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
