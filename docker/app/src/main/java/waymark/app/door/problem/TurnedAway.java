package waymark.app.door.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries an {@link HttpRefusal} to the one place that answers it. */
public final class TurnedAway extends RuntimeException {

    private final HttpRefusal refusal;
    private final String accepted;
    private final Map<String, String> headers;

    public TurnedAway(HttpRefusal refusal) {
        this(refusal, null, Map.of());
    }

    /**
     * @param refusal the "no"
     * @param accepted what would be accepted in this case, or null for the refusal's own words
     * @param headers what HTTP wants to be said with it, for example {@code Retry-After}
     */
    public TurnedAway(
            HttpRefusal refusal, @Nullable String accepted, Map<String, String> headers) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
        this.accepted = accepted == null ? refusal.accepted() : accepted;
        this.headers = Map.copyOf(headers);
    }

    Problem problem() {
        Problem problem = Problem.of(refusal).accepting(accepted);
        for (var header : headers.entrySet()) {
            problem = problem.with(header.getKey(), header.getValue());
        }
        return problem;
    }
}
