/**
 * How sure the figures of a case are: what every line does to its net present value, alone
 * (tornado, break-even) and together with all others (Monte Carlo).
 */
@NullMarked
package waymark.query.choose.businesscase.risk;

import org.jspecify.annotations.NullMarked;
