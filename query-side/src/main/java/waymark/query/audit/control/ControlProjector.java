package waymark.query.audit.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.log.Recorded;
import waymark.query.audit.control.Populations.Stood;
import waymark.query.kernel.following.Projector;

/** Keeps what was recorded under each rule. */
@Component
class ControlProjector implements Projector {

    private final Populations populations;

    ControlProjector(Populations populations) {
        this.populations = populations;
    }

    @Override
    public String name() {
        return "control";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("controlled");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return !Control.over(recorded.event()).isEmpty();
    }

    @Override
    public void apply(List<Recorded> batch) {
        populations.write(batch.stream().flatMap(one -> rules(one).stream().map(rule -> new Stood(
                rule, one.position(), Marks.how(rule, one.event())))).toList());
    }

    private static Set<String> rules(Recorded recorded) {
        Set<String> rules = new HashSet<>(Control.over(recorded.event()));
        if (Marks.alone(recorded.event())) {
            rules.add(Marks.ALONE);
        }
        return rules;
    }

    @Override
    public void clear() {
        populations.clear();
    }
}
