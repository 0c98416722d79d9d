package waymark.api.choose.businesscase.content.formula;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.kernel.Require;

/**
 * What the amounts of a line are multiplied by: the sum of some products.
 *
 * @param products 1 to 12 of them
 */
public record Formula(List<Product> products) {

    static final String FIELD = "options.formula";

    public Formula {
        products = Require.list(FIELD, products, 1, 12);
    }

    /**
     * Understands what people write, for example {@code customers * churn - 0.5 * calls}.
     *
     * @throws waymark.api.kernel.refusal.Unacceptable naming {@code options.formula}
     */
    public static Formula of(String written) {
        return new Formula(Written.read(Require.text(FIELD, written, 500)));
    }

    /**
     * What it comes to: low and high are the least and the most that any figures within the
     * ranges give, also where an assumption stands in several products. With more than
     * {@value Corners#MOST} of those they may lie further apart, never nearer.
     *
     * @param assumptions what is taken for granted, by name
     * @throws waymark.api.kernel.refusal.Unacceptable where an assumption is not there
     */
    public Between given(Map<String, Between> assumptions) {
        return Corners.of(products, assumptions);
    }

    /** The names of all assumptions in it. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        products.forEach(product -> names.addAll(product.names()));
        return names;
    }

    /** As people write it. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (Product product : products) {
            boolean minus = product.times().signum() < 0;
            text.append(text.isEmpty() ? minus ? "-" : "" : minus ? " - " : " + ")
                    .append(product.written());
        }
        return text.toString();
    }
}
