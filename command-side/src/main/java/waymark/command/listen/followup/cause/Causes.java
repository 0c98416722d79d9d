package waymark.command.listen.followup.cause;

import java.util.ArrayList;
import java.util.List;
import waymark.api.kernel.Event;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.cause.CauseEvent;
import waymark.api.listen.followup.cause.CauseEvent.CauseAdded;
import waymark.api.listen.followup.cause.CauseEvent.CauseRetired;
import waymark.api.listen.followup.cause.CauseEvent.CausesBegun;
import waymark.command.kernel.rule.Fold;

/**
 * The causes in use. Before anybody changes the list it is the standard one.
 *
 * @param begun whether the list was begun
 * @param all those in use, oldest first
 * @param added how many people have added, retired ones too
 */
public record Causes(boolean begun, List<Cause> all, int added) {

    /** The fold over the list's stream. */
    public static final Fold<Causes> FOLD = new Fold<>() {
        @Override
        public Causes initial() {
            return STANDARD;
        }

        @Override
        public Causes evolve(Causes causes, Event event) {
            return event instanceof CauseEvent told ? causes.after(told) : causes;
        }
    };

    static final Causes STANDARD = new Causes(false, Cause.STANDARD, 0);

    public Causes {
        all = List.copyOf(all);
    }

    /** Whether a case may be closed with it. */
    public boolean inUse(String code) {
        return all.stream().anyMatch(cause -> cause.code().equals(code));
    }

    boolean isNamed(String name) {
        return all.stream().anyMatch(cause -> cause.name().equalsIgnoreCase(name));
    }

    Causes after(CauseEvent event) {
        return switch (event) {
            case CausesBegun told -> new Causes(true, told.causes(), 0);
            case CauseAdded told -> {
                List<Cause> more = new ArrayList<>(all);
                more.add(told.cause());
                yield new Causes(begun, more, added + 1);
            }
            case CauseRetired told -> new Causes(begun, all.stream()
                    .filter(cause -> !cause.code().equals(told.code())).toList(), added);
        };
    }
}
