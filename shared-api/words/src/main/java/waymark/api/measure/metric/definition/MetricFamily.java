package waymark.api.measure.metric.definition;

/**
 * Metrics that tell of one effect in several ways: a customer who stays shows as less churn, as
 * retention and as lifetime value, and is still one customer (BEN-2).
 */
public enum MetricFamily {
    /** Customers who recommend. */
    RECOMMENDATION,
    /** Employees who recommend. */
    RECOMMENDATION_BY_EMPLOYEES,
    /** Customers who are satisfied. */
    SATISFACTION,
    /** What it costs customers to get something done. */
    EFFORT,
    /** Customers who stay: churn, retention and lifetime value. */
    RETENTION,
    /** Visitors or prospects who become what was wished for. */
    CONVERSION,
    /** Contacts that need no second one. */
    RESOLUTION
}
