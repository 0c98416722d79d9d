package waymark.api.govern.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.Settings.Band;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/** What the limits among the settings must be to mean anything: one currency, in order. */
final class Limits {

    /** Checks that bands ascend, and that only the last one has no limit. */
    static void ascending(List<Band> bands, String currency) {
        for (int i = 0; i < bands.size(); i++) {
            Money upTo = bands.get(i).upTo();
            boolean last = i == bands.size() - 1;
            if (last != (upTo == null)) {
                throw new Unacceptable("bands[" + i + "].upTo",
                        "Every band but the last has a limit, and the last has none.",
                        last ? "no amount, as it holds for all above" : "an amount");
            }
            inCurrency("bands[" + i + "].upTo", upTo, currency);
            Money before = i == 0 ? null : bands.get(i - 1).upTo();
            if (upTo != null && before != null && !upTo.isMoreThan(before)) {
                throw new Unacceptable("bands[" + i + "].upTo", "Bands ascend.",
                        "more than " + before);
            }
        }
    }

    /** Checks that a limit, where there is one, is an amount in the base currency. */
    static void inCurrency(String field, @Nullable Money limit, String currency) {
        if (limit != null && (!limit.currency().equals(currency) || limit.isNegative())) {
            throw new Unacceptable(field, "This is not an amount in the base currency.",
                    "an amount in " + currency + ", not below zero");
        }
    }

    private Limits() {}
}
