package waymark.app.door.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import waymark.app.door.problem.Problem;

/**
 * Counts what was refused, by rule, outside the log (COM-3): a rule that often says no is either
 * not understood or not right. Counted since the program started, in the counter {@code
 * waymark.refusals} with the tag {@code rule}.
 */
@Component
class RefusalCount {

    private static final String NAME = "waymark.refusals";

    private final MeterRegistry registry;

    RefusalCount(ObjectProvider<MeterRegistry> registries) {
        this.registry = registries.getIfAvailable(SimpleMeterRegistry::new);
    }

    /**
     * How often a rule said no.
     *
     * @param rule the rule, for example {@code BC-2}
     * @param times since the program started
     */
    record ByRule(String rule, long times) {}

    void note(Problem problem) {
        if (!problem.rule().isEmpty()) {
            registry.counter(NAME, "rule", problem.rule()).increment();
        }
    }

    /** By rule, in the order of their names. */
    List<ByRule> all() {
        return registry.find(NAME).counters().stream().map(RefusalCount::row)
                .sorted(Comparator.comparing(ByRule::rule)).toList();
    }

    private static ByRule row(Counter counter) {
        return new ByRule(Objects.requireNonNull(counter.getId().getTag("rule")),
                Math.round(counter.count()));
    }
}
