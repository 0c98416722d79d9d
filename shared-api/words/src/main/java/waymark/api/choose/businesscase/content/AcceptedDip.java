package waymark.api.choose.businesscase.content;

import java.time.LocalDate;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/**
 * How far into the red a long-term case may knowingly go, and until when.
 *
 * @param upTo the deepest running total that is accepted, as an amount of 0 or more
 * @param until the day by which it is to climb out again
 * @param because why this is worth it
 */
public record AcceptedDip(Money upTo, LocalDate until, @NotPersonal String because) {

    public AcceptedDip {
        if (Require.present("acceptedDip.upTo", upTo).isNegative()) {
            throw new Unacceptable("acceptedDip.upTo", "This is negative.", "0 or more");
        }
        Require.present("acceptedDip.until", until);
        because = Require.text("acceptedDip.because", because, 1_000);
    }
}
