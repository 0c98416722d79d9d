package waymark.query.deliver.designrule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.deliver.designrule.DesignRuleRow.Waived;
import waymark.query.kernel.Projection;

/** Every design rule with its waivers. */
final class DesignRuleBoard implements Projection<DesignRuleRow> {

    static final String RETIRED = "retired";
    static final String OWNER = "owner";

    @Override
    public String name() {
        return "design-rule";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DesignRuleRow> rowType() {
        return DesignRuleRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof DesignRuleEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public DesignRuleRow evolve(@Nullable DesignRuleRow before, String key, Recorded recorded) {
        return switch ((DesignRuleEvent) recorded.event()) {
            case RuleAdopted told -> new DesignRuleRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told, null, List.of(), recorded.recordedAt());
            case RuleRetired told -> Objects.requireNonNull(before, key)
                    .retired(recorded.version(), told.reason());
            case RuleWaived told -> Objects.requireNonNull(before, key)
                    .waived(recorded.version(), new Waived(told,
                            recorded.meta().actor().person(), recorded.recordedAt()));
        };
    }

    /** A retired rule has no owner whom anything still concerns. */
    @Override
    public List<Facet> facets(DesignRuleRow row) {
        return row.retired() == null
                ? List.of(new Facet(RETIRED, "no"),
                        new Facet(OWNER, row.adopted().owner().value()))
                : List.of(new Facet(RETIRED, "yes"));
    }
}
