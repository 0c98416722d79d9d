package waymark.query.understand.insight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.view.InsightView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What carries a problem: the insights it rests on, and what goes on for those merged (INS-4). */
@Component
public class Carrying {

    private final Queries queries;

    Carrying(Queries queries) {
        this.queries = queries;
    }

    /** These insights, each followed by what goes on for it, as they stood then. */
    public List<InsightView> of(Collection<String> insights, Viewer viewer) {
        Map<String, InsightView> all = new LinkedHashMap<>();
        for (String one : insights) {
            String next = one;
            while (next != null && !all.containsKey(next)) {
                InsightView view = queries.ask(new FindInsight(next), viewer);
                all.put(next, view);
                next = view.mergedInto();
            }
        }
        return List.copyOf(all.values());
    }
}
