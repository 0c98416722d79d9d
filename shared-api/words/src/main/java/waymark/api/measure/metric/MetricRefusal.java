package waymark.api.measure.metric;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about metrics and what is observed of them. */
public enum MetricRefusal implements Refusal {

    NEVER_POOLED("MET-6", Kind.INVALID, "relation",
            "Answers about the relationship and about one dealing are never pooled.",
            "a source, or RELATIONSHIP or TRANSACTIONAL"),
    WRONG_WAY_ROUND("MET-1", Kind.INVALID, "to",
            "The period ends before it begins.",
            "a day on or after the beginning"),
    NO_SUCH_SOURCE("MET-6", Kind.INVALID, "definition.population.source",
            "There is no such source of feedback.",
            "the id or reference of a source, for example SRC-1"),
    NOT_EMPLOYEES("MET-5", Kind.INVALID, "definition.population.source",
            "Only employees answer an eNPS, and only a source that asks them is told in a way"
                    + " that nobody can be picked out.",
            "a source of the kind EMPLOYEE_SURVEY, or none where figures come by hand"),
    TOO_FINE("MET-5", Kind.INVALID, "grain",
            "What employees answer is told by month or longer, so that nobody can be picked out.",
            "MONTH, QUARTER or YEAR"),
    NOTHING_CHANGES("MET-6", Kind.INVALID, "definition",
            "This is the definition as it stands.",
            "another wording, scale, method or population"),
    TOO_EARLY("MET-6", Kind.INVALID, "effectiveOn",
            "A definition holds from a day after the one before it began.",
            "a later day"),
    METRIC_RETIRED("MET-2", Kind.CONFLICT, "",
            "This metric is measured no longer.",
            "another metric"),
    HEARD("MET-2", Kind.CONFLICT, "",
            "This metric is read from answers, so nothing is observed of it by hand.",
            "a metric whose definition names no rating"),
    OTHER_METHOD("MET-2", Kind.INVALID, "observed",
            "This is not what the method of the metric needs.",
            "counts for each step of its scale, cases, values or lifetime, as the method has it"),
    NOT_YET("MET-2", Kind.INVALID, "to",
            "This period is not over yet.",
            "a last day up to today"),
    WITHDRAWN("MET-2", Kind.CONFLICT, "",
            "This observation was taken back already.",
            "a correction, which makes it count again"),
    SAME_TWICE("MET-3", Kind.INVALID, "to",
            "A part of the answers is compared with itself.",
            "another period or another part"),
    NO_SLICE("MET-3", Kind.INVALID, "by",
            "This metric is not split in this way.",
            "source, touchpoint, channel, stage, language, or segment: and an attribute");

    private final Because because;

    MetricRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
