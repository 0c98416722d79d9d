package waymark.api.measure.metric.definition;

import java.util.Set;

/** What a metric measures, and the methods by which that may be done. */
public enum MetricKind {
    /** Net promoter score. */
    NPS(MetricMethod.NET_PROMOTER),
    /** Net promoter score of employees (MET-5). */
    ENPS(MetricMethod.NET_PROMOTER),
    /** Customer satisfaction. */
    CSAT(MetricMethod.SHARE_4_TO_5_OF_5, MetricMethod.MEAN_OF_5),
    /** Customer effort; the four methods are rivals, and which one it is belongs to the metric. */
    CES(MetricMethod.MEAN_OF_7, MetricMethod.SHARE_5_TO_7_OF_7, MetricMethod.NET_OF_7,
            MetricMethod.SHARE_4_TO_5_OF_5),
    /** Customers lost of those of the start. */
    CHURN(MetricMethod.SHARE_OF_CASES),
    /** Customers kept of those of the start. */
    RETENTION(MetricMethod.SHARE_OF_CASES),
    /** What a customer is worth over the years. */
    LIFETIME_VALUE(MetricMethod.LIFETIME_VALUE),
    /** Visitors or prospects who became what was wished for. */
    CONVERSION(MetricMethod.SHARE_OF_CASES),
    /** Contacts that needed no second one. */
    FIRST_CONTACT_RESOLUTION(MetricMethod.SHARE_OF_CASES),
    /** Anything else. */
    OWN(MetricMethod.values());

    private final Set<MetricMethod> methods;

    MetricKind(MetricMethod... methods) {
        this.methods = Set.of(methods);
    }

    /** Whether it may be made this way. */
    public boolean allows(MetricMethod method) {
        return methods.contains(method);
    }
}
