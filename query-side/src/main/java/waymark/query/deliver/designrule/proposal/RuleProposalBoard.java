package waymark.query.deliver.designrule.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposalWithdrawn;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposed;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every proposed design rule, and what it was born from. */
final class RuleProposalBoard implements Projection<RuleProposalRow> {

    static final String SOURCE = "source";
    static final Facet STANDS = new Facet("stands", "yes");

    @Override
    public String name() {
        return "rule-proposal";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<RuleProposalRow> rowType() {
        return RuleProposalRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        if (event instanceof RuleAdopted told && told.proposal() != null) {
            return Set.of(told.proposal().value());
        }
        return event instanceof RuleProposalEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public RuleProposalRow evolve(
            @Nullable RuleProposalRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof RuleAdopted told) {
            return Objects.requireNonNull(before, key).adopted(told.rule().value());
        }
        return switch ((RuleProposalEvent) recorded.event()) {
            case RuleProposed told -> new RuleProposalRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told.kind(), told.rule(), told.blocking(),
                    told.source(), null, null, recorded.meta().actor().person(),
                    recorded.recordedAt());
            case RuleProposalWithdrawn told -> Objects.requireNonNull(before, key)
                    .withdrawn(recorded.version(), told.reason());
        };
    }

    /** What was taken back or adopted is found by its id alone. */
    @Override
    public List<Facet> facets(RuleProposalRow row) {
        return row.withdrawn() == null && row.adopted() == null
                ? List.of(STANDS, new Facet(SOURCE, row.source()))
                : List.of();
    }
}
