package waymark.api.deliver.designrule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about design rules. */
public sealed interface DesignRuleQuery<A> extends Query<A> {

    /** One of them, by its id {@code design-rule/...}. */
    @WhoMay
    record FindRule(String id) implements DesignRuleQuery<DesignRuleView> {}

    /**
     * Design rules, newest first.
     *
     * @param retired those that are retired, or those in force
     * @param owner only those of this person, by id; null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListRules(boolean retired, @Nullable String owner, @Nullable String before, int limit)
            implements
                DesignRuleQuery<DesignRuleList> {}

    /**
     * A design rule as it can be read.
     *
     * @param rule what it asks
     * @param source the id of what it was born from
     * @param born the reference of what it was born from
     * @param retired why it is in force no more, if it is not
     * @param waivers oldest first
     */
    record DesignRuleView(String id, String reference, long version, RuleKind kind, String rule,
            boolean blocking, String source, String born, @Nullable String proposal,
            String owner, Touched touched, @Nullable String retired, List<WaiverView> waivers,
            Instant adoptedAt) {}

    /**
     * A waiver as it can be read.
     *
     * @param holds whether it holds on the day that is asked as of
     */
    record WaiverView(int number, String project, String reason, LocalDate until,
            @Nullable String meeting, String by, Instant at, boolean holds) {}

    /** A page of design rules. */
    record DesignRuleList(List<DesignRuleView> rules, @Nullable String next) {}
}
