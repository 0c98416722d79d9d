package waymark.query.understand.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every insight, how far it has come, and what speaks for and against it. */
final class InsightBoard implements Projection<InsightRow> {

    @Override
    public String name() {
        return "insight";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<InsightRow> rowType() {
        return InsightRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InsightEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public InsightRow evolve(@Nullable InsightRow before, String key, Recorded recorded) {
        InsightRow row = before == null ? InsightRow.begin(recorded) : before.changed(recorded);
        return switch ((InsightEvent) recorded.event()) {
            case InsightRecorded told ->
                row.saying(told.title(), told.statement()).on(told.evidence());
            case EvidenceAdded told -> row.on(with(row.evidence(), told.evidence()));
            case InsightReworded told -> row.saying(told.title(), told.statement());
            case InsightValidated told -> row.at(Stage.VALIDATED, told.note());
            case InsightRefuted told -> row.at(Stage.REFUTED, told.reason());
            case InsightRetired told -> row.at(Stage.RETIRED, told.reason());
        };
    }

    @Override
    public List<Facet> facets(InsightRow row) {
        return List.of(new Facet("stage", row.stage().name()));
    }

    private static List<Evidence> with(List<Evidence> evidence, Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return all;
    }
}
