package waymark.query.audit.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.query.audit.trace.voice.Voices;
import waymark.query.kernel.Viewer;

/** Sets what customers said before the evidence that pins it, of the six nearest pieces. */
@Component
class Spoken {

    private static final int PIECES = 6;

    private final Voices voices;

    Spoken(Voices voices) {
        this.voices = voices;
    }

    /** What was said, and what it is evidence in. */
    record Words(List<Traced> items, List<Link> links) {}

    Words by(List<Traced> recorded, Viewer viewer) {
        Map<String, Traced> items = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        recorded.stream().filter(one -> one.item().pinned() != null)
                .sorted(Comparator.comparingInt(one -> Math.abs(one.steps()))).limit(PIECES)
                .forEach(piece -> {
                    Pin pin = Objects.requireNonNull(piece.item().pinned());
                    for (ItemView said : voices.of(pin, viewer)) {
                        items.putIfAbsent(said.id(), new Traced(said, piece.steps() - 1, 0));
                        links.add(new Link(said.id(), piece.item().id(), "says so in"));
                    }
                });
        return new Words(List.copyOf(items.values()), links);
    }
}
