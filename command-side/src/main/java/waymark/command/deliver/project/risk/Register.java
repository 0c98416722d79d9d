package waymark.command.deliver.project.risk;

import java.util.Map;
import java.util.TreeMap;
import waymark.api.deliver.project.risk.RiskQuery.Standing;

/** How each risk of a project stands, by number. */
record Register(Map<Integer, Standing> risks) {

    static final Register EMPTY = new Register(Map.of());

    Register with(int number, Standing now) {
        Map<Integer, Standing> all = new TreeMap<>(risks);
        all.put(number, now);
        return new Register(Map.copyOf(all));
    }
}
