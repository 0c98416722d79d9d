package waymark.api.worth.appraisal;

import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Money;

/**
 * Every figure of a case as it was computed when it was submitted, with its method versions, so
 * that a better formula next year does not rewrite what was decided on (BC-1).
 *
 * @param benefits all benefits, not discounted
 * @param costs all costs, not discounted
 * @param npv net present value, rounded to the currency
 * @param npvMethod method and version of it, for example {@code npv/1}
 * @param irr internal rate of return, a yearly fraction
 * @param mirr modified internal rate of return, a yearly fraction
 * @param payback in periods
 * @param discountedPayback in periods
 * @param bcr benefit-cost ratio
 * @param roi return on investment over all periods, a fraction, not discounted
 * @param dip the deepest running total
 * @param frequency how long a period is
 * @param terms the rates
 */
public record Appraised(
        Money benefits,
        Money costs,
        Money npv,
        @NotPersonal String npvMethod,
        Figure irr,
        Figure mirr,
        Figure payback,
        Figure discountedPayback,
        Figure bcr,
        Figure roi,
        Dip dip,
        Frequency frequency,
        Terms terms) {

    /** Computes them all. */
    public static Appraised of(CashFlows flows, Terms terms) {
        Figure npv = PresentValue.npv(flows, terms.discount());
        return new Appraised(
                Money.sum(flows.currency(), flows.benefits()),
                Money.sum(flows.currency(), flows.costs()),
                Money.rounded(npv.orThrow(), flows.currency()), Method.NPV.key(),
                InternalRate.irr(flows),
                InternalRate.mirr(flows, terms.finance(), terms.reinvestment()),
                Payback.plain(flows), Payback.discounted(flows, terms.discount()),
                PresentValue.bcr(flows, terms.discount()), PresentValue.roi(flows),
                Dip.of(flows), flows.frequency(), terms);
    }
}
