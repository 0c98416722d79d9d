package waymark.query.govern.privacy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.privacy.ErasureEvent;
import waymark.api.govern.privacy.ErasureEvent.ErasureApproved;
import waymark.api.govern.privacy.ErasureEvent.ErasureAsked;
import waymark.api.govern.privacy.ErasureEvent.ErasureWithdrawn;
import waymark.api.govern.privacy.ErasureQuery.Stage;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every erasure and how far it has come. */
final class ErasureBoard implements Projection<ErasureRow> {

    static final String STAGE = "stage";

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ErasureRow> rowType() {
        return ErasureRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ErasureEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ErasureRow evolve(@Nullable ErasureRow before, String key, Recorded recorded) {
        return switch ((ErasureEvent) recorded.event()) {
            case ErasureAsked told -> new ErasureRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told, Stage.ASKED, null);
            case ErasureApproved told -> Objects.requireNonNull(before, key)
                    .ended(Stage.APPROVED, null, told.selfApproved(), recorded);
            case ErasureWithdrawn told -> Objects.requireNonNull(before, key)
                    .ended(Stage.WITHDRAWN, told.reason(), false, recorded);
        };
    }

    @Override
    public List<Facet> facets(ErasureRow row) {
        return List.of(new Facet(STAGE, row.stage().name()));
    }
}
