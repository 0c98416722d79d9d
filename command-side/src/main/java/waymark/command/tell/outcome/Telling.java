package waymark.command.tell.outcome;

import static waymark.api.tell.outcome.OutcomeRefusal.TELLS_OF_PERSONS;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Words;
import waymark.api.tell.outcome.traces.Trace;
import waymark.api.tell.outcome.traces.Traces;
import waymark.command.kernel.rule.Decision;

/** Looks at every text of an outcome for what leads to a person (OUT-2). */
final class Telling {

    private final Map<String, String> texts = new LinkedHashMap<>();

    static Telling of(Words words, Support support) {
        Telling telling = of("words.youSaid", words.youSaid()).and("words.weDid", words.weDid());
        for (int at = 0; at < support.evidence().size(); at++) {
            telling.and("support.evidence[" + at + "].link", support.evidence().get(at).link())
                    .and("support.evidence[" + at + "].says", support.evidence().get(at).says());
        }
        return telling;
    }

    static Telling of(String field, @Nullable String text) {
        return new Telling().and(field, text);
    }

    private Telling and(String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
        return this;
    }

    /** The refusal with every place, if there is any. */
    Optional<Decision<OutcomeEvent>> refusal() {
        List<String> places = texts.entrySet().stream()
                .flatMap(text -> Traces.in(text.getValue()).stream()
                        .map(Trace::said).map(said -> text.getKey() + ": " + said))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(TELLS_OF_PERSONS, String.join("; ", places)));
    }

    private Telling() {}
}
