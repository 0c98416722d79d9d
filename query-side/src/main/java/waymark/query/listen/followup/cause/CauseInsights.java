package waymark.query.listen.followup.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Which insights were made of a cause: those whose evidence pins the question about it. */
final class CauseInsights implements Projection<CauseInsights.Row> {

    /** How the question about a cause begins, as evidence pins it. */
    static final String QUESTION = "/api/follow-ups?cause=";

    /** The insights that rest on one cause. */
    record Row(String cause, List<String> insights) {}

    @Override
    public String name() {
        return "followup-cause-insight";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Row> rowType() {
        return Row.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case InsightRecorded told -> told.evidence().stream()
                    .flatMap(one -> cause(one).stream()).collect(Collectors.toSet());
            case EvidenceAdded told -> cause(told.evidence()).map(Set::of).orElse(Set.of());
            default -> Set.of();
        };
    }

    @Override
    public Row evolve(@Nullable Row before, String key, Recorded recorded) {
        List<String> all = new ArrayList<>(before == null ? List.of() : before.insights());
        if (!all.contains(recorded.stream())) {
            all.add(recorded.stream());
        }
        return new Row(key, all);
    }

    private static Optional<String> cause(Evidence evidence) {
        return Optional.ofNullable(evidence.pinned()).map(Evidence.Pinned::query)
                .filter(query -> query.startsWith(QUESTION))
                .map(query -> query.substring(QUESTION.length()).replaceAll("&.*", ""))
                .filter(cause -> !cause.isEmpty() && cause.length() <= 40);
    }
}
