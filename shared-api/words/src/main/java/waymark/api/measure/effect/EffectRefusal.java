package waymark.api.measure.effect;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about shares of an effect. */
public enum EffectRefusal implements Refusal {
    NO_EFFECT("BEN-2", Kind.INVALID, "family",
            "It is not said what this benefit moves.",
            "a family of metrics, or a benefit whose plan names a metric"),
    METRIC_SAYS_OTHERWISE("BEN-2", Kind.INVALID, "family",
            "The metric that this benefit names is of another family.",
            "no family, or that of its metric"),
    NOT_PLACED_YET("BEN-2", Kind.CONFLICT, "",
            "Waymark is still noting what this benefit moves.",
            "the same request a moment later, or first what the benefit moves"),
    NOT_OF_ONE_EFFECT("BEN-2", Kind.INVALID, "shares.benefit",
            "These benefits do not draw on one effect.",
            "benefits that were placed in one family of metrics, or on one metric"),
    MORE_THAN_ALL("BEN-2", Kind.CONFLICT, "share",
            "Together with what others claim this is more than the whole effect.",
            "a share that leaves 100 % at most, or a settlement by finance"),
    SETTLED_LOWER("BEN-2", Kind.CONFLICT, "share",
            "Finance settled that less of the effect is this benefit's.",
            "at most the share that was settled");

    private final Because because;

    EffectRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
