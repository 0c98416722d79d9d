package waymark.command.measure.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.definition.Traits;
import waymark.command.kernel.Ids;

/** A definition as a request states it, where a source may go by its short reference. */
final class Defining {

    /** What is asked of whom, and how it is reckoned. */
    record Defined(MetricKind kind, String question, MetricMethod method,
            @Nullable String unit, Whom population) {

        Definition named(Ids ids) {
            Whom whom = Require.present("definition.population", population);
            String source = whom.source();
            return new Definition(kind, question, method, unit, new Population(whom.described(),
                    whom.rating(),
                    source == null
                            ? null
                            : ids.named("definition.population.source",
                                    FeedbackSourceId.SUBJECT, source, FeedbackSourceId::new),
                    whom.relation(), Slice.of(whom.slice())));
        }
    }

    /** Whom it speaks of; the slice is spelt {@code touchpoint=install}. */
    record Whom(String described, @Nullable Rating rating, @Nullable String source,
            @Nullable Relation relation, @Nullable String slice) {}

    /** A new metric. */
    record New(String name, Traits.Role role, Traits.Direction direction,
            @Nullable BigDecimal worthwhile, Defined definition) {

        Traits traits() {
            return new Traits(name, role, direction, worthwhile);
        }
    }

    /** What is said of a metric that makes no new figure of it. */
    record Described(String name, Traits.Role role, Traits.Direction direction,
            @Nullable BigDecimal worthwhile) {

        Traits traits() {
            return new Traits(name, role, direction, worthwhile);
        }
    }

    private Defining() {}
}
