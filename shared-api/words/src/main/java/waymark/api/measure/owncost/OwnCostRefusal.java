package waymark.api.measure.owncost;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about what the programme itself costs. */
public enum OwnCostRefusal implements Refusal {
    OTHER_CURRENCY("BEN-1", Kind.INVALID, "amount",
            "This cost is not in the base currency, and no rate to it is stated.",
            "an amount in the base currency, or one with its rate to it"),
    NOT_YET("BEN-1", Kind.INVALID, "effectiveOn",
            "This day is still to come, so nothing was spent on it.", "a day up to today");

    private final Because because;

    OwnCostRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
