package waymark.query.deliver.dependency;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.dependency.DependencyEvent;
import waymark.api.deliver.dependency.DependencyEvent.DependenciesOpened;
import waymark.api.deliver.dependency.DependencyEvent.DependencyEnded;
import waymark.api.deliver.dependency.DependencyEvent.DependencyNoted;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every dependency, found from both of its ends. */
final class DependencyBoard implements Projection<DependencyRow> {

    static final String WAITS = "waits";
    static final String AWAITED = "awaited";

    @Override
    public String name() {
        return "dependency";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DependencyRow> rowType() {
        return DependencyRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case DependencyNoted told -> Set.of(key(told.number()));
            case DependencyEnded told -> Set.of(key(told.number()));
            case Event _ -> Set.of();
        };
    }

    @Override
    public DependencyRow evolve(@Nullable DependencyRow before, String key, Recorded recorded) {
        return switch ((DependencyEvent) recorded.event()) {
            case DependencyNoted told -> new DependencyRow(told.number(), told.dependency(),
                    told.reason(), true);
            case DependencyEnded _,DependenciesOpened _ ->
                Objects.requireNonNull(before, key).ended();
        };
    }

    /** What was ended is shown by the history alone. */
    @Override
    public List<Facet> facets(DependencyRow row) {
        return row.holds()
                ? List.of(new Facet(WAITS, row.dependency().project().value()),
                        new Facet(AWAITED, row.dependency().on().value()))
                : List.of();
    }

    /** Padded, so that keys are ordered as the numbers are. */
    private static String key(int number) {
        return "dependency/%010d".formatted(number);
    }
}
