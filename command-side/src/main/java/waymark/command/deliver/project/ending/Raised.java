package waymark.command.deliver.project.ending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.LeftOpen;
import waymark.api.deliver.project.week.Risk;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * The risks that weekly reports raised. A chain, so that one more costs the same however many there
 * are.
 */
public final class Raised {

    /** None was raised. */
    public static final Raised NONE = new Raised(null, null);

    /** What stands in the register of the project, where it is answered. */
    static final Fold<Set<String>> REGISTERED = new Fold<>() {
        @Override
        public Set<String> initial() {
            return Set.of();
        }

        @Override
        public Set<String> evolve(Set<String> registered, Event event) {
            if (!(event instanceof RiskRegistered told)) {
                return registered;
            }
            Set<String> more = new HashSet<>(registered);
            more.add(told.what());
            return more;
        }
    };

    private final @Nullable Risk last;
    private final @Nullable Raised before;

    private Raised(@Nullable Risk last, @Nullable Raised before) {
        this.last = last;
        this.before = before;
    }

    /** One more. */
    public Raised with(Risk risk) {
        return new Raised(risk, this);
    }

    /** What those that are open are called. */
    Set<String> open(Set<String> registered) {
        List<Risk> said = new ArrayList<>();
        for (Raised one = this; one != null && one.last != null; one = one.before) {
            said.add(one.last);
        }
        Collections.reverse(said);
        return LeftOpen.reported(said, registered);
    }
}
