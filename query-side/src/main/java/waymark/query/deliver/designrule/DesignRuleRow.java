package waymark.query.deliver.designrule;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;

/** What is kept of a design rule; see {@code DesignRuleView} for what the words mean. */
public record DesignRuleRow(String id, String reference, long version, RuleAdopted adopted,
        @Nullable String retired, List<Waived> waivers, Instant adoptedAt) {

    /** A waiver, and who recorded it when. */
    public record Waived(RuleWaived told, String by, Instant at) {}

    DesignRuleRow retired(long at, String reason) {
        return new DesignRuleRow(id, reference, at, adopted, reason, waivers, adoptedAt);
    }

    DesignRuleRow waived(long at, Waived waived) {
        return new DesignRuleRow(id, reference, at, adopted, retired,
                Stream.concat(waivers.stream(), Stream.of(waived)).toList(), adoptedAt);
    }
}
