package waymark.api.choose.businesscase.content.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;

/**
 * A number times assumptions, each by its name and at most once, so that the result moves in step
 * with each of them.
 *
 * @param times the number, up to a billion either way
 * @param names of the assumptions, at most 6
 */
public record Product(BigDecimal times, @NotPersonal List<String> names) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    public Product {
        times = Decimals.fine(Formula.FIELD,
                Require.between(Formula.FIELD, times, MOST.negate(), MOST));
        names = Require.texts(Formula.FIELD, names, 6, 40);
        if (names.stream().distinct().count() < names.size()) {
            throw new Unacceptable(Formula.FIELD, "An assumption is multiplied with itself.",
                    "each assumption at most once in a product");
        }
    }

    Between given(Map<String, Between> assumptions) {
        Between product = Between.exactly(times);
        for (String name : names) {
            Between one = assumptions.get(name);
            if (one == null) {
                throw new Unacceptable(Formula.FIELD,
                        "No assumption with a range is called " + name + ".",
                        "names of assumptions that say their range, as stated in \"name\"");
            }
            product = product.times(one);
        }
        return product;
    }

    /** As people write it, without a minus in front. */
    String written() {
        BigDecimal size = times.abs();
        boolean silent = size.compareTo(BigDecimal.ONE) == 0 && !names.isEmpty();
        return String.join(" * ", silent
                ? names
                : Stream.concat(Stream.of(size.toPlainString()), names.stream()).toList());
    }
}
