package waymark.query.choose.businesscase.risk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Formula;

/**
 * What one line adds to the result: its own worth, times what its formula comes to.
 *
 * @param cost whether it is taken away
 * @param products the formula, or null where it stands by itself
 */
record Addend(boolean cost, @Nullable List<Factors> products) {

    /**
     * A number times drivers.
     *
     * @param times the number
     * @param at the places of the drivers
     */
    record Factors(BigDecimal times, List<Integer> at) {}

    /**
     * @param first the place of the first assumption among the drivers
     * @param names the assumptions in the order of the drivers
     */
    static Addend of(boolean cost, @Nullable Formula formula, int first, List<String> names) {
        return new Addend(cost, formula == null
                ? null
                : formula.products().stream().map(one -> new Factors(one.times(),
                        one.names().stream().map(name -> first + names.indexOf(name)).toList()))
                        .toList());
    }

    BigDecimal given(BigDecimal worth, List<BigDecimal> values) {
        BigDecimal amount = products == null ? worth : worth.multiply(sum(products, values));
        return cost ? amount.negate() : amount;
    }

    private static BigDecimal sum(List<Factors> products, List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Factors one : products) {
            BigDecimal product = one.times();
            for (int at : one.at()) {
                product = product.multiply(values.get(at));
            }
            sum = sum.add(product);
        }
        return sum;
    }
}
