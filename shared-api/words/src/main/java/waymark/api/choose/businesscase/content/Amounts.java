package waymark.api.choose.businesscase.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.appraisal.CashFlows;

/** What holds for the amounts of every line. */
final class Amounts {

    static List<Estimate> checked(
            String field, @Nullable List<Estimate> amounts, @Nullable ExchangeRate rate) {
        List<Estimate> list = Require.list(field, amounts, 0, CashFlows.MOST_PERIODS);
        if (list.stream().map(Estimate::currency).distinct().count() > 1) {
            throw new Unacceptable(field, "These amounts are of different currencies.",
                    "one currency a line");
        }
        if (rate != null && !list.isEmpty() && !rate.from().equals(list.getFirst().currency())) {
            throw new Unacceptable(field, "The rate is not of the currency of these amounts.",
                    "a rate from " + list.getFirst().currency());
        }
        return list;
    }

    static List<Estimate> inBase(List<Estimate> amounts, @Nullable ExchangeRate rate) {
        return rate == null
                ? amounts
                : amounts.stream().map(amount -> converted(amount, rate))
                        .toList();
    }

    private static Estimate converted(Estimate amount, ExchangeRate rate) {
        return new Estimate(rate.convert(amount.low()), rate.convert(amount.likely()),
                rate.convert(amount.high()));
    }

    private Amounts() {}
}
