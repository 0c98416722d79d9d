package waymark.query.choose.businesscase.page.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.OptionView.BenefitView;
import waymark.api.choose.businesscase.view.OptionView.CostView;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/**
 * A line as its fields hold it: amounts as plain numbers, one a period.
 *
 * @param low none where every amount is known exactly
 * @param high none where every amount is known exactly
 * @param currency none where it is that of the programme
 */
record LineForm(
        String line,
        String name,
        String kind,
        @Nullable String means,
        @Nullable String who,
        List<String> likely,
        List<String> low,
        List<String> high,
        @Nullable String currency,
        @Nullable BigDecimal factor,
        @Nullable LocalDate on,
        @Nullable String formula,
        @Nullable String metric,
        @Nullable String method,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {

    static LineForm of(BenefitView one) {
        Amounts amounts = Amounts.of(one.amounts());
        Rated rated = Rated.of(one.rate());
        return new LineForm(one.line(), one.name(), one.benefitClass().name(), null,
                one.owner(), amounts.likely(), amounts.low(), amounts.high(), rated.currency(),
                rated.factor(), rated.on(), one.formula(), one.metric(), one.method().name(),
                one.from(), one.to(), one.note());
    }

    static LineForm of(CostView one) {
        Amounts amounts = Amounts.of(one.amounts());
        Rated rated = Rated.of(one.rate());
        return new LineForm(one.line(), one.name(), one.recurrence().name(),
                one.means().name(), one.department(), amounts.likely(), amounts.low(),
                amounts.high(), rated.currency(), rated.factor(), rated.on(), one.formula(),
                null, null, one.from(), one.to(), null);
    }

    private record Amounts(List<String> likely, List<String> low, List<String> high) {

        static Amounts of(List<Estimate> amounts) {
            boolean exact = amounts.stream().allMatch(one -> one.low().equals(one.high()));
            return new Amounts(each(amounts, Estimate::likely),
                    exact ? List.of() : each(amounts, Estimate::low),
                    exact ? List.of() : each(amounts, Estimate::high));
        }

        private static List<String> each(List<Estimate> all, Function<Estimate, Money> which) {
            return all.stream().map(which)
                    .map(one -> one.amount().stripTrailingZeros().toPlainString()).toList();
        }
    }

    private record Rated(@Nullable String currency, @Nullable BigDecimal factor,
            @Nullable LocalDate on) {

        static Rated of(@Nullable ExchangeRate rate) {
            return rate == null
                    ? new Rated(null, null, null)
                    : new Rated(rate.from(), rate.factor(), rate.on());
        }
    }
}
