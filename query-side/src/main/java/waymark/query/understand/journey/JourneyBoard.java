package waymark.query.understand.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.DraftDiscarded;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every version of every journey: what it is about, how far it has come, the order of its map. */
final class JourneyBoard implements Projection<JourneyRow> {

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<JourneyRow> rowType() {
        return JourneyRow.class;
    }

    /** A version that is published takes the place of another, which shows on both. */
    @Override
    public Set<String> rowsOf(Event event) {
        if (!(event instanceof JourneyEvent told)) {
            return Set.of();
        }
        Set<String> rows = new HashSet<>(Set.of(told.stream()));
        JourneyId other = switch (told) {
            case JourneyPublished published -> published.follows();
            case JourneyDrawn drawn -> drawn.origin().adopts();
            case JourneyEvent _ -> null;
        };
        if (other != null) {
            rows.add(other.value());
        }
        return rows;
    }

    @Override
    public JourneyRow evolve(@Nullable JourneyRow before, String key, Recorded recorded) {
        JourneyEvent event = (JourneyEvent) recorded.event();
        if (!key.equals(recorded.stream())) {
            JourneyRow other = Objects.requireNonNull(before, "published before");
            return other.followed(recorded.stream(), event instanceof JourneyPublished
                    ? Stage.SUPERSEDED
                    : other.stage());
        }
        if (event instanceof JourneyDrawn told) {
            return JourneyRow.begin(recorded, told);
        }
        JourneyRow row = Objects.requireNonNull(before, "drawn first").changed(recorded);
        return switch (event) {
            case JourneyReframed told -> row.about(told.frame());
            case JourneyPublished told -> row.at(Stage.PUBLISHED, told.note());
            case DraftDiscarded told -> row.at(Stage.DISCARDED, told.reason());
            case JourneyEvent _ -> row.showing(Parts.after(row.part(), event));
        };
    }

    @Override
    public List<Facet> facets(JourneyRow row) {
        String stage = row.stage().name();
        List<Facet> facets = new ArrayList<>(List.of(new Facet("stage", stage),
                new Facet("kind", row.frame().kind() + " " + stage)));
        if (row.frame().within() != null && row.stage() != Stage.DISCARDED) {
            facets.add(new Facet("within", row.frame().within().journey().value()));
        }
        return facets;
    }
}
