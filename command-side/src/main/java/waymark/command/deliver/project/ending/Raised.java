package waymark.command.deliver.project.ending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.deliver.project.week.RiskWord;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * The risks that weekly reports raised. A chain, so that one more costs the same however many there
 * are.
 */
public final class Raised {

    /** None was raised. */
    public static final Raised NONE = new Raised(null, null);

    /** What stands open in the register of the project, where it is answered, by its number. */
    static final Fold<Map<Integer, String>> REGISTERED = new Fold<>() {
        @Override
        public Map<Integer, String> initial() {
            return Map.of();
        }

        @Override
        public Map<Integer, String> evolve(Map<Integer, String> registered, Event event) {
            Map<Integer, String> now = new HashMap<>(registered);
            switch (event) {
                case RiskRegistered told -> now.put(told.number(), told.what());
                case RiskClosed told -> now.remove(told.number());
                default -> {
                }
            }
            return now;
        }
    };

    private final @Nullable RiskWord last;
    private final @Nullable Raised before;

    private Raised(@Nullable RiskWord last, @Nullable Raised before) {
        this.last = last;
        this.before = before;
    }

    /** One more. */
    public Raised with(RiskWord risk) {
        return new Raised(risk, this);
    }

    /** What those that are open are called. */
    Set<String> open(Collection<String> registered) {
        List<RiskWord> said = new ArrayList<>();
        for (Raised one = this; one != null && one.last != null; one = one.before) {
            said.add(one.last);
        }
        Collections.reverse(said);
        return LeftOpen.reported(said, registered);
    }
}
