package waymark.api.measure.benefit;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about benefits. */
public enum BenefitRefusal implements Refusal {
    NO_SUCH_INITIATIVE("BEN-1", Kind.INVALID, "initiative",
            "This initiative is not recorded here.", "the id or reference of an initiative"),
    NO_SUCH_CASE("BEN-1", Kind.INVALID, "businessCase",
            "This is not an approved case of the initiative.",
            "no business case, or the approved one of the initiative"),
    NO_SUCH_METRIC("BEN-2", Kind.INVALID, "metric",
            "This metric is not defined here.", "no metric, or the id of one that is"),
    OWNER_NOT_ACTIVE("ORG-1", Kind.INVALID, "owner",
            "This is not an active person here.", "the id of one active person"),
    OTHER_CURRENCY("BEN-1", Kind.INVALID, "amount",
            "This amount is not in the base currency, and no rate to it is stated.",
            "an amount in the base currency, or one with its rate to it"),
    NOT_YET("BEN-1", Kind.INVALID, "to",
            "This day is still to come.", "a day up to today"),
    NO_BAR("BEN-3", Kind.CONFLICT, "groups",
            "It was never agreed what this benefit has to pass.",
            "first the smallest effect worth having, the answers and the day"),
    BAR_STANDS("BEN-3", Kind.CONFLICT, "bar",
            "It was measured already, so the bar stays where it was.",
            "a bar before the first comparison"),
    WRONG_GROUPS("BEN-3", Kind.INVALID, "groups",
            "This is not how the benefit was to be shown.",
            "groups with a control for difference-in-differences, without one for before and"
                    + " after, none where it is counted directly"),
    NO_SUCH_MEASUREMENT("BEN-1", Kind.INVALID, "measurement",
            "There is no measurement of this number.", "the number of a measurement, or none"),
    NO_MONEY("BEN-1", Kind.INVALID, "amount",
            "This benefit is not counted in money.", "a measurement without an amount"),
    NO_LEDGER_REFERENCE("BEN-1", Kind.INVALID, "ledgerReference",
            "What is counted directly in money stands in the accounts, and it is not said where.",
            "where the accounts have it, or a count without an amount"),
    PERIOD_CLAIMED("BEN-2", Kind.CONFLICT, "from",
            "A part of this period is claimed already.", "a period that no other claim touches"),
    HAS_FADED("BEN-1", Kind.CONFLICT, "to",
            "The effect had ended by then.", "a period up to the day the effect ended"),
    NO_SUCH_CLAIM("BEN-1", Kind.UNKNOWN, "claim",
            "There is no claim of this number.", "the number of a claim"),
    ALREADY_VERIFIED("BEN-1", Kind.CONFLICT, "claim",
            "Finance has said already what is true of this claim.", "a claim that still waits"),
    NOT_VERIFIED("BEN-1", Kind.CONFLICT, "claim",
            "Finance has not said yet what is true of this claim.",
            "first a verification, which can then be corrected"),
    NOT_THE_LATEST("BEN-1", Kind.CONFLICT, "restates",
            "This is not the latest word of finance on the claim.",
            "the number of the latest word"),
    AMOUNT_DOES_NOT_FIT("BEN-1", Kind.INVALID, "amount",
            "The amount does not fit the result.",
            "an amount between nothing and the claim where it is true in part, otherwise none"),
    OWN_BENEFIT("BEN-4", Kind.FORBIDDEN, "",
            "Nobody verifies a benefit that they own or claimed.",
            "the verification by somebody of finance who neither owns nor claimed it");

    private final Because because;

    BenefitRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
