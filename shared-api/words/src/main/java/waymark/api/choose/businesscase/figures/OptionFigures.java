package waymark.api.choose.businesscase.figures;

import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Estimate;
import waymark.api.worth.appraisal.Appraised;

/**
 * What one option is worth, in the base currency.
 *
 * @param option its id within the case
 * @param headline every likely figure over the benefits that the headline counts
 * @param whole every likely figure over the benefits of all classes
 * @param npv net present value of the headline: low takes low benefits and high costs, high the
 *     opposite
 */
public record OptionFigures(
        @NotPersonal String option, Appraised headline, Appraised whole, Estimate npv) {}
