package waymark.api.worth.appraisal;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.worth.Rate;

/**
 * The yearly rates an appraisal is made at; all nominal or all real, as the flows are.
 *
 * @param discount for present values
 * @param finance at which outflows are financed, for MIRR
 * @param reinvestment at which inflows are reinvested, for MIRR
 */
public record Terms(Rate discount, Rate finance, Rate reinvestment) {

    public Terms(@Nullable Rate discount, @Nullable Rate finance, @Nullable Rate reinvestment) {
        this.discount = Require.present("discount", discount);
        this.finance = Require.present("finance", finance);
        this.reinvestment = Require.present("reinvestment", reinvestment);
    }

    /** One rate for all three. */
    public static Terms at(Rate rate) {
        return new Terms(rate, rate, rate);
    }
}
