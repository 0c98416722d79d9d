package waymark.api.deliver.gate;

import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What a project says to a design rule.
 *
 * @param how whether it keeps to it or does not touch it
 * @param words how so, in a sentence or two
 */
public record RuleAnswer(DesignRuleId rule, How how, @NotPersonal String words) {

    /** What is said. */
    public enum How {
        /** What it changes keeps to the rule. */
        KEPT,
        /** What it changes has nothing to do with the rule. */
        NOT_TOUCHED
    }

    public RuleAnswer {
        Require.present("answers.rule", rule);
        Require.present("answers.how", how);
        words = Require.text("answers.words", words, 500);
    }
}
