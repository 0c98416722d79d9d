package waymark.api.choose.businesscase.content.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sum of products, some of which share assumptions. It moves in step with each assumption, so its
 * least and its most lie where each shared one is at an end; products that share none are added.
 */
final class Corners {

    /** Twice the work for each assumption more: 256 sums for so many. */
    static final int MOST = 8;

    private final List<Product> products;
    private final Map<String, Between> given;

    private Corners(List<Product> products, Map<String, Between> given) {
        this.products = products;
        this.given = new HashMap<>(given);
    }

    static Between of(List<Product> products, Map<String, Between> given) {
        Corners corners = new Corners(products, given);
        Between apart = corners.sum();
        List<String> shared = shared(products);
        if (shared.isEmpty() || shared.size() > MOST) {
            return apart;
        }
        Between within = corners.over(shared);
        return new Between(within.low(), apart.likely(), within.high());
    }

    private static List<String> shared(List<Product> products) {
        return products.stream().flatMap(product -> product.names().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream().filter(one -> one.getValue() > 1).map(Map.Entry::getKey)
                .sorted().toList();
    }

    private Between sum() {
        return products.stream().map(product -> product.given(given)).reduce(Between::plus)
                .orElseThrow();
    }

    /** Of the sums with each of these at either end; what is likely of it says nothing. */
    private Between over(List<String> shared) {
        if (shared.isEmpty()) {
            return sum();
        }
        String first = shared.getFirst();
        Between range = Objects.requireNonNull(given.get(first), "looked up for the plain sum");
        Between one = at(first, range.low(), shared);
        Between other = at(first, range.high(), shared);
        return new Between(one.low().min(other.low()), one.likely(),
                one.high().max(other.high()));
    }

    private Between at(String name, BigDecimal end, List<String> shared) {
        Between range = given.put(name, Between.exactly(end));
        Between over = over(shared.subList(1, shared.size()));
        given.put(name, Objects.requireNonNull(range, "was there"));
        return over;
    }
}
