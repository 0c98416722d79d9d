package waymark.api.listen.followup.view;

import org.jspecify.annotations.Nullable;
import waymark.api.listen.followup.rule.FollowupRule;

/**
 * Which answers of a source are followed up.
 *
 * @param source the source, {@code feedback-source/...}
 * @param version of the source, for those who change the rule
 * @param rule the rule; none while nobody has set one
 */
public record RuleView(String source, long version, @Nullable FollowupRule rule) {}
