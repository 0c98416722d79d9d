/**
 * What a case is worth as money over time: cash flows by period and their net present value,
 * internal rate of return, payback, benefit-cost ratio, return and deepest dip. Called when a case
 * is submitted, which stores an {@link waymark.api.worth.appraisal.Appraised}, and by what-if
 * tables.
 */
@NullMarked
package waymark.api.worth.appraisal;

import org.jspecify.annotations.NullMarked;
