package waymark.api.measure.metric.definition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a metric measures, and the methods by which that may be done. */
public enum MetricKind {
    /** Net promoter score. */
    NPS(MetricFamily.RECOMMENDATION, MetricMethod.NET_PROMOTER),
    /** Net promoter score of employees (MET-5). */
    ENPS(MetricFamily.RECOMMENDATION_BY_EMPLOYEES, MetricMethod.NET_PROMOTER),
    /** Customer satisfaction. */
    CSAT(MetricFamily.SATISFACTION, MetricMethod.SHARE_4_TO_5_OF_5, MetricMethod.MEAN_OF_5),
    /** Customer effort; the four methods are rivals, and which one it is belongs to the metric. */
    CES(MetricFamily.EFFORT, MetricMethod.MEAN_OF_7, MetricMethod.SHARE_5_TO_7_OF_7,
            MetricMethod.NET_OF_7, MetricMethod.SHARE_4_TO_5_OF_5),
    /** Customers lost of those of the start. */
    CHURN(MetricFamily.RETENTION, MetricMethod.SHARE_OF_CASES),
    /** Customers kept of those of the start. */
    RETENTION(MetricFamily.RETENTION, MetricMethod.SHARE_OF_CASES),
    /** What a customer is worth over the years. */
    LIFETIME_VALUE(MetricFamily.RETENTION, MetricMethod.LIFETIME_VALUE),
    /** Visitors or prospects who became what was wished for. */
    CONVERSION(MetricFamily.CONVERSION, MetricMethod.SHARE_OF_CASES),
    /** Contacts that needed no second one. */
    FIRST_CONTACT_RESOLUTION(MetricFamily.RESOLUTION, MetricMethod.SHARE_OF_CASES),
    /** Anything else. */
    OWN(null, MetricMethod.values());

    private final @Nullable MetricFamily family;
    private final Set<MetricMethod> methods;

    MetricKind(@Nullable MetricFamily family, MetricMethod... methods) {
        this.family = family;
        this.methods = Set.of(methods);
    }

    /** Its family; none where each metric of this kind stands for itself. */
    public @Nullable MetricFamily family() {
        return family;
    }

    /** Whether it may be made this way. */
    public boolean allows(MetricMethod method) {
        return methods.contains(method);
    }
}
