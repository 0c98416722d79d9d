package waymark.query.understand.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemLinked;
import waymark.api.understand.problem.ProblemEvent.ProblemParked;
import waymark.api.understand.problem.ProblemEvent.ProblemPrioritised;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemEvent.ProblemReworded;
import waymark.api.understand.problem.ProblemEvent.ProblemSized;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.understand.alike.Likeness;
import waymark.query.understand.concern.ConcernFacets;

/** Every problem, how it stands, and who attacks it. */
final class ProblemBoard implements Projection<ProblemRow> {

    static final String NAME = "problem";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ProblemRow> rowType() {
        return ProblemRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ProblemEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ProblemRow evolve(@Nullable ProblemRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof ProblemFramed told) {
            return ProblemRow.begin(told, recorded);
        }
        ProblemRow row = Objects.requireNonNull(before, key).changed(recorded);
        return switch ((ProblemEvent) recorded.event()) {
            case ProblemFramed _ -> row;
            case ProblemReworded told -> row.saying(told.statement());
            case ProblemAnalysed told -> row.because(told.cause()).upTo(Stage.ANALYSED);
            case ProblemSized told -> row.of(told.size());
            case ProblemPrioritised told -> row.upTo(Stage.PRIORITISED).judged(told.reason());
            case ProblemAddressed told ->
                row.attackedBy(told.initiative().value()).upTo(Stage.ADDRESSED);
            case ProblemResolved told -> row.resolved().judged(told.shownBy());
            case ProblemParked told -> row.parked().judged(told.reason());
            case ProblemReopened told -> row.reopened().judged(told.reason());
            case ProblemLinked told -> row.about(told.concerns());
            case ProblemGrounded told -> row.restingOn(told.insight().value());
        };
    }

    @Override
    public List<Facet> facets(ProblemRow row) {
        List<Facet> facets = new ArrayList<>(List.of(new Facet("stage", row.stage().name()),
                new Facet("kind", row.kind().name())));
        facets.addAll(ConcernFacets.of(row.concerns()));
        row.insights().forEach(one -> facets.add(new Facet("insight", one)));
        facets.addAll(Likeness.facets(row.gist()));
        return facets;
    }
}
