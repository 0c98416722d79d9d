package waymark.query.audit.history.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.history.HistoryQuery.Saying;
import waymark.api.kernel.Event;
import waymark.api.kernel.StreamId;
import waymark.query.page.Say;

/** Tells one event after the other in words, for one reading. */
public final class Teller {

    private final Labels labels;
    private final Phrases phrases;

    Teller(Say say, Labels labels) {
        this.labels = labels;
        this.phrases = new Phrases(new Values(say, labels));
    }

    /** What the thing is called that an event happened to, and where it is read. */
    public Saying subject(Event event) {
        Labels.Label label = labels.of(event.stream());
        return new Saying("to", label.words(), label.href());
    }

    /** What an event recorded, without what is withheld of it, by the names of its parts. */
    public List<Saying> of(Event event, Set<String> withheld) {
        List<Saying> said = new ArrayList<>();
        add(Part.of((Record) event, withheld), event.stream(), said);
        return List.copyOf(said);
    }

    private void add(List<Part> parts, String own, List<Saying> said) {
        for (Part part : parts) {
            if (Words.isKept(part.component()) || own.equals(id(part.value()))) {
                continue;
            }
            if (part.value() instanceof Record inner && Words.isOpen(inner.getClass())) {
                add(Part.of(inner), own, said);
            } else {
                one(part, said);
            }
        }
    }

    private void one(Part part, List<Saying> said) {
        String value = phrases.of(part);
        if (!value.isEmpty()) {
            String id = part.value() instanceof Collection<?> many && many.size() == 1
                    ? id(many.iterator().next())
                    : id(part.value());
            said.add(new Saying(Words.of(part.component()), value,
                    id == null ? null : labels.of(id).href()));
        }
    }

    private static @Nullable String id(Object value) {
        return switch (value) {
            case StreamId id -> id.value();
            case String text when Labels.isId(text) -> text;
            default -> null;
        };
    }
}
