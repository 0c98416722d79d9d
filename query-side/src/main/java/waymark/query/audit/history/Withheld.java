package waymark.query.audit.history;

import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.Metrics;

/**
 * What an event shows to nobody because it tells what one employee or fewer than five said: one
 * answer by itself, and what was observed of employees, before and after a correction (MET-5).
 */
@Component
class Withheld {

    /** What stands in the place of it. */
    static final String WORDS = "(of employees: told only of five or more)";

    private static final Set<String> SAID = Set.of("receivedOn", "receivedAt", "scores",
            "further", "placed", "giver");

    private final Metrics metrics;

    Withheld(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The names of the parts that are not shown. */
    Set<String> of(Event event, AsOf asOf) {
        return switch (event) {
            case FeedbackReceived told when told.kind() == SourceKind.EMPLOYEE_SURVEY -> SAID;
            case ObservationRecorded told -> observed(told.metric(), asOf);
            case ObservationCorrected told -> observed(told.metric(), asOf);
            default -> Set.of();
        };
    }

    private Set<String> observed(MetricId metric, AsOf asOf) {
        return metrics.findAny(metric.value(), asOf)
                .filter(found -> metrics.byEmployees(found, asOf)).isPresent()
                        ? Set.of("reading")
                        : Set.of();
    }
}
