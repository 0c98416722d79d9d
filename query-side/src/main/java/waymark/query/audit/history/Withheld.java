package waymark.query.audit.history;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.log.Recorded;
import waymark.query.kernel.AsOf;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.measure.metric.Metrics;

/**
 * What an event shows to nobody because it tells what one employee or fewer than five said: one
 * answer by itself, what it scored in a case of former years, and what was observed of employees,
 * before and after a correction (MET-5).
 */
@Component
public class Withheld {

    private static final Set<String> SAID = Set.of("receivedOn", "receivedAt", "scores",
            "further", "placed", "giver");

    private static final Set<String> SCORED = Set.of("before", "after", "matter");

    private final Metrics metrics;
    private final Sources sources;
    private final Histories histories;

    Withheld(Metrics metrics, Sources sources, Histories histories) {
        this.metrics = metrics;
        this.sources = sources;
        this.histories = histories;
    }

    /** The names of the parts that are not shown. */
    public Set<String> of(Event event, AsOf asOf) {
        return switch (event) {
            case FeedbackReceived told when told.kind() == SourceKind.EMPLOYEE_SURVEY -> SAID;
            case ObservationRecorded told -> observed(told.metric(), asOf);
            case ObservationCorrected told -> observed(told.metric(), asOf);
            case FollowupOpened told -> scored(told.source(), asOf);
            case RecoveryRecorded told -> scored(opened(told.stream(), asOf), asOf);
            default -> Set.of();
        };
    }

    private Set<String> scored(@Nullable FeedbackSourceId source, AsOf asOf) {
        return source != null && sources.find(source.value(), asOf)
                .filter(found -> found.terms().kind() == SourceKind.EMPLOYEE_SURVEY).isPresent()
                        ? SCORED
                        : Set.of();
    }

    /** The source of the answer that a case was opened for. */
    private @Nullable FeedbackSourceId opened(String followup, AsOf asOf) {
        List<Recorded> events = histories.of(followup, asOf);
        return !events.isEmpty() && events.getFirst().event() instanceof FollowupOpened told
                ? told.source()
                : null;
    }

    private Set<String> observed(MetricId metric, AsOf asOf) {
        return metrics.findAny(metric.value(), asOf)
                .filter(found -> metrics.byEmployees(found, asOf)).isPresent()
                        ? Set.of("reading")
                        : Set.of();
    }
}
