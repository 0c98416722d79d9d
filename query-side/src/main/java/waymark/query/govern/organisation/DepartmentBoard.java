package waymark.query.govern.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentEvent;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every department and who heads it; its members are looked up among the people. */
final class DepartmentBoard implements Projection<DepartmentRow> {

    /** A facet that all rows share, since an organisation has few departments. */
    static final Facet ALL = new Facet("all", "department");

    @Override
    public String name() {
        return "department";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DepartmentRow> rowType() {
        return DepartmentRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof DepartmentEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public DepartmentRow evolve(@Nullable DepartmentRow before, String key, Recorded recorded) {
        return switch ((DepartmentEvent) recorded.event()) {
            case DepartmentOpened told -> new DepartmentRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told.name(), null);
            case HeadNamed told -> headed(Objects.requireNonNull(before, key), recorded, told);
        };
    }

    @Override
    public List<Facet> facets(DepartmentRow row) {
        return List.of(ALL);
    }

    private static DepartmentRow headed(DepartmentRow row, Recorded recorded, HeadNamed told) {
        return new DepartmentRow(row.id(), row.reference(), recorded.version(), row.name(),
                told.head().value());
    }
}
