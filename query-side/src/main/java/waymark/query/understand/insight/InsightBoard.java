package waymark.query.understand.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.understand.alike.Likeness;
import waymark.query.understand.concern.ConcernFacets;
import waymark.query.understand.insight.weigh.Weighing;

/** Every insight, how far it has come, and what speaks for and against it. */
final class InsightBoard implements Projection<InsightRow> {

    static final String NAME = "insight";

    /** The day of the newest support, for those in use. */
    static final String NEWEST = "newest";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
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
                row.saying(told.title(), told.statement()).with(told.evidence());
            case EvidenceAdded told -> row.with(List.of(told.evidence()));
            case InsightReworded told -> row.saying(told.title(), told.statement());
            case InsightLinked told -> row.tied(row.ties().about(told.concerns()));
            case InsightValidated told -> row.at(Stage.VALIDATED, told.note());
            case InsightRefuted told -> row.at(Stage.REFUTED, told.reason());
            case InsightRetired told -> row.at(Stage.RETIRED, told.reason());
            case InsightMerged told -> row.at(Stage.MERGED, told.reason())
                    .tied(row.ties().into(told.into().value()));
            case InsightAbsorbed told -> row.with(told.evidence())
                    .tied(row.ties().absorbing(told.merged().value()));
        };
    }

    @Override
    public List<Facet> facets(InsightRow row) {
        List<Facet> facets = new ArrayList<>(List.of(new Facet("stage", row.stage().name())));
        facets.addAll(ConcernFacets.of(row.ties().concerns()));
        facets.addAll(Likeness.facets(row.title()));
        if (row.inUse()) {
            Weighing.newest(row.evidence())
                    .ifPresent(day -> facets.add(new Facet(NEWEST, day.toString())));
        }
        return facets;
    }
}
