package waymark.api.choose.businesscase.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Between;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
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

    /** What formulas may lean on: the assumptions that have a name and a range. */
    static Map<String, Between> named(List<Assumption> assumptions) {
        List<String> names = assumptions.stream().map(Assumption::name)
                .filter(Objects::nonNull).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new Unacceptable("assumptions.name", "Two assumptions have the same name.",
                    "a name for each assumption that no other has");
        }
        Map<String, Between> named = new HashMap<>();
        for (Assumption one : assumptions) {
            if (one.name() != null && one.range() != null) {
                named.put(one.name(), one.range().between());
            }
        }
        return named;
    }

    /** Refuses what cannot be worked out, and costs that come to less than nothing. */
    static void bear(CaseOption option, Map<String, Between> given) {
        option.benefits().forEach(line -> inBase(line, given));
        if (option.costs().stream().flatMap(line -> inBase(line, given).stream())
                .anyMatch(amount -> amount.low().isNegative())) {
            throw new Unacceptable("options.costs.formula", "A cost comes to less than nothing.",
                    "a formula of 0 or more, whatever its assumptions come to");
        }
    }

    static List<Estimate> inBase(BenefitLine line, Map<String, Between> given) {
        return converted(worked(line.amounts(), line.formula(), given), line.rate());
    }

    static List<Estimate> inBase(CostLine line, Map<String, Between> given) {
        return converted(worked(line.amounts(), line.formula(), given), line.rate());
    }

    private static List<Estimate> worked(List<Estimate> amounts, @Nullable Formula formula,
            Map<String, Between> given) {
        if (formula == null) {
            return amounts;
        }
        Between by = formula.given(given);
        return amounts.stream().map(amount -> {
            Between product = new Between(amount.low().amount(), amount.likely().amount(),
                    amount.high().amount()).times(by);
            return new Estimate(Money.rounded(product.low(), amount.currency()),
                    Money.rounded(product.likely(), amount.currency()),
                    Money.rounded(product.high(), amount.currency()));
        }).toList();
    }

    private static List<Estimate> converted(List<Estimate> amounts, @Nullable ExchangeRate rate) {
        return rate == null
                ? amounts
                : amounts.stream().map(amount -> converted(amount, rate)).toList();
    }

    private static Estimate converted(Estimate amount, ExchangeRate rate) {
        return new Estimate(rate.convert(amount.low()), rate.convert(amount.likely()),
                rate.convert(amount.high()));
    }

    private Amounts() {}
}
