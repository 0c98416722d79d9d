package waymark.api.measure.metric;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about metrics. */
public enum MetricRefusal implements Refusal {

    NEVER_POOLED("MET-6", Kind.INVALID, "relation",
            "Answers about the relationship and about one dealing are never pooled.",
            "a source, or RELATIONSHIP or TRANSACTIONAL"),
    WRONG_WAY_ROUND("MET-1", Kind.INVALID, "to",
            "The period ends before it begins.",
            "a day on or after the beginning");

    private final Because because;

    MetricRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
