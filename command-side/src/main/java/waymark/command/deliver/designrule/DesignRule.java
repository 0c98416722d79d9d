package waymark.command.deliver.designrule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What decisions need to know of a design rule.
 *
 * @param adopted how it was adopted; none before that
 * @param retired whether it is in force no more
 * @param waivers how often it was waived
 * @param waivedUntil the last day of the latest waiver of each project
 */
public record DesignRule(@Nullable RuleAdopted adopted, boolean retired, int waivers,
        Map<ProjectId, LocalDate> waivedUntil) {

    static final DesignRule ABSENT = new DesignRule(null, false, 0, Map.of());

    /** The fold over a rule's stream. */
    public static final Fold<DesignRule> FOLD = new Fold<>() {
        @Override
        public DesignRule initial() {
            return ABSENT;
        }

        @Override
        public DesignRule evolve(DesignRule rule, Event event) {
            return event instanceof DesignRuleEvent told ? rule.after(told) : rule;
        }
    };

    public DesignRule {
        waivedUntil = Map.copyOf(waivedUntil);
    }

    /** Whether gates ask for it. */
    public boolean inForce() {
        return adopted != null && !retired;
    }

    /** Whether a gate stays shut until it is answered. */
    public boolean blocking() {
        return adopted != null && adopted.blocking();
    }

    /** What it asks; empty before it was adopted. */
    public String words() {
        return adopted == null ? "" : adopted.words();
    }

    /** Whether this project need not answer it on this day. */
    public boolean isWaived(ProjectId project, LocalDate on) {
        LocalDate until = waivedUntil.get(project);
        return until != null && !on.isAfter(until);
    }

    DesignRule after(DesignRuleEvent event) {
        return switch (event) {
            case RuleAdopted told -> new DesignRule(told, false, 0, Map.of());
            case RuleRetired _ -> new DesignRule(adopted, true, waivers, waivedUntil);
            case RuleWaived told -> waived(told);
        };
    }

    private DesignRule waived(RuleWaived told) {
        Map<ProjectId, LocalDate> all = new HashMap<>(waivedUntil);
        all.put(told.project(), told.until());
        return new DesignRule(adopted, retired, waivers + 1, all);
    }
}
