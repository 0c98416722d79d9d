package waymark.api.worth;

import java.util.Locale;

/**
 * Every way in which a figure is made, with its version, so that a receipt can say how. A changed
 * formula raises the version; figures already stored keep the version they were made with.
 */
public enum Method {

    /** Net promoter score. */
    NPS(1, "100 x (share answering 9-10 minus share answering 0-6). Interval: adjusted Wald,"
            + " 3 answers added (Rocks 2016, The American Statistician)."),
    /** Net promoter score of employees. */
    ENPS(1, "As NPS, over employees."),
    /** Customer satisfaction. */
    CSAT(1, "Share answering 4-5 of 5, in percent. Interval: Wilson (1927)."),
    /** Customer effort, mean. */
    CES_MEAN(1, "Mean of answers 1-7. Interval: Student's t."),
    /** Customer effort, agreeing. */
    CES_SHARE_OF_SEVEN(1, "Share answering 5-7 of 7, in percent. Interval: Wilson (1927)."),
    /** Customer effort, net. */
    CES_NET(1, "100 x (share answering 6-7 minus share answering 1-3). Interval: adjusted Wald,"
            + " as NPS."),
    /** Customer effort on a scale of five. */
    CES_SHARE_OF_FIVE(1, "Share answering 4-5 of 5, in percent. Interval: Wilson (1927)."),
    /** A share of cases. */
    SHARE(1, "Cases that count of all cases, in percent. Interval: Wilson (1927)."),
    /** A mean of measured values. */
    MEAN(1, "Mean of the values. Interval: Student's t."),
    /** Change between two independent scores. */
    CHANGE(1, "After minus before; standard error: root of the sum of v/n. Interval: normal for"
            + " counted, Welch's t for measured values."),
    /** Recovery of customers somebody went back to. */
    RECOVERY(1, "Mean of score after minus score before, each of the same customer. Interval:"
            + " Student's t over these differences. Who was picked for a low score tends to score"
            + " higher the next time anyway."),
    /** A part against the rest. */
    CONTRAST(1, "Score of the part minus score of all others; standard error: root of the sum of"
            + " v/n. Interval: normal for counted, Welch's t for measured values."),
    /** Importance of a driver. */
    KEY_DRIVER(1, "Score of those who rate it well (9-10, 4-5 of 5, 5-7 of 7) minus score of those"
            + " who do not; standard error: root of the sum of v/n."),
    /** Difference-in-differences. */
    DIFFERENCE_IN_DIFFERENCES(1, "(treated after minus before) minus (control after minus before);"
            + " standard error: root of the sum of the four v/n."),
    /** Smallest effect that would show. */
    SHOWABLE_EFFECT(1, "(1.96 + 0.84) x standard error: power 80 %, two-sided 5 %, normal"
            + " approximation."),
    /** Answers a cell that show an effect. */
    NEEDED_ANSWERS(1, "((1.96 + 0.84) / effect)^2 x sum of the variances: power 80 %, two-sided"
            + " 5 %, normal approximation."),
    /** Net present value. */
    NPV(1, "Sum of flow t / (1 + k)^t, t from 0. The first flow is not discounted, as in numpy;"
            + " Excel's NPV discounts it."),
    /** Internal rate of return. */
    IRR(1, "The yearly rate at which the net present value is 0, if there is exactly one from"
            + " -99 % up."),
    /** Modified internal rate of return. */
    MIRR(1, "Outflows financed and inflows reinvested at the stated rates; the yearly rate between"
            + " them."),
    /** Payback. */
    PAYBACK(1, "Full periods before recovery plus the unrecovered part of that period's flow."),
    /** Discounted payback. */
    DISCOUNTED_PAYBACK(1, "As payback, on discounted flows."),
    /** Benefit-cost ratio. */
    BCR(1, "Present value of benefits / present value of costs."),
    /** Return on investment. */
    ROI(1, "(benefits - costs) / costs, not discounted."),
    /** Return on investment, discounted. */
    DISCOUNTED_ROI(1, "(benefits - costs) / costs, both discounted."),
    /** Reach, impact, confidence, effort. */
    RICE(1, "reach x impact x confidence / effort."),
    /** Weighted shortest job first. */
    WSJF(1, "(business value + time criticality + risk reduction or opportunity) / job size."),
    /** Impact, confidence, ease. */
    ICE(1, "impact x confidence x ease, each 1 to 10."),
    /** Impact against effort. */
    IMPACT_EFFORT(1, "impact / effort, each 1 to 10."),
    /** Opportunity score. */
    OPPORTUNITY(1, "importance + max(importance - satisfaction, 0), each 0 to 10 (Ulwick 2005)."),
    /** How far rankings agree. */
    KENDALL_W(1, "12 S / (m^2 (n^3 - n) - m T): S squared distances of the n rank sums from their"
            + " mean, m rankings, T the sum of t^3 - t over ties; equal scores share the middle"
            + " rank (Kendall and Babington Smith 1939)."),
    /** Customer retention. */
    RETENTION(1, "(customers at the end - new ones) / customers at the start, in percent."
            + " Interval: Wilson (1927)."),
    /** Customer churn. */
    CHURN(1, "Lost of the starting customers / customers at the start, in percent. Interval:"
            + " Wilson (1927)."),
    /** Customer lifetime value. */
    CLV(1, "m r / (1 + i - r) - acquisition cost: margin m a period, retention r, discount rate i"
            + " (Gupta and Lehmann 2003)."),
    /** Control chart of moving ranges. */
    XMR(1, "Mean of the values +- 2.66 x mean moving range (Wheeler and Chambers 1992)."),
    /** Control chart of standard deviations. */
    K_SIGMA(1, "Mean of the values +- k sample standard deviations (n - 1)."),
    /** Moved beyond chance, out of many. */
    FALSE_DISCOVERY(1, "Two-sided p of each change by the normal distribution; Benjamini and"
            + " Hochberg (1995) keep the share of false alarms below the stated one."),
    /** One driver at a time. */
    TORNADO(1, "The result with one driver at low and at high, the others at likely."),
    /** Many draws of all drivers. */
    MONTE_CARLO(1, "Quantiles of the result over draws of triangular drivers with a recorded"
            + " seed."),
    /** How far a driver may move. */
    BREAK_EVEN(1, "The share of a driver's likely figure at which the result is 0, the others at"
            + " likely."),
    /** Forecast bias. */
    BIAS(1, "Sum of actual / sum of forecast; above 1 the forecasts were too low."),
    /** Forecast coverage. */
    COVERAGE(1, "Share of actual figures inside low to high, in percent. Interval: Wilson"
            + " (1927)."),
    /** Brier score. */
    BRIER(1, "Mean of (stated chance - outcome)^2, outcome 0 or 1 (Brier 1950); 0 is best.");

    private final int version;
    private final String definition;

    Method(int version, String definition) {
        this.version = version;
        this.definition = definition;
    }

    /** The version, raised when the formula changes. */
    public int version() {
        return version;
    }

    /** The formula in words, with its source where it has one, for the receipt. */
    public String definition() {
        return definition;
    }

    /** How it stands beside a stored figure, for example {@code discounted-payback/1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + version;
    }
}
