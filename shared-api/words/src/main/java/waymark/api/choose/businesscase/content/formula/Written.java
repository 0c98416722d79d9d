package waymark.api.choose.businesscase.content.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.api.kernel.refusal.Unacceptable;

/** Reads a formula: numbers and names with * between them, and products with + or - between. */
final class Written {

    private static final Pattern SUM = Pattern.compile("\\s*([+-]?)\\s*([^+-]+)");
    private static final Pattern FACTOR = Pattern.compile(
            "(?<number>\\d{1,12}(\\.\\d{1,10})?)|(?<name>[a-z][a-z0-9_]{0,39})");

    static List<Product> read(String text) {
        List<Product> products = new ArrayList<>();
        Matcher sum = SUM.matcher(text);
        int end = 0;
        while (sum.lookingAt()) {
            products.add(product(sum.group(2), sum.group(1).equals("-")));
            end = sum.end();
            sum.region(end, text.length());
        }
        if (end < text.length() || products.isEmpty()) {
            throw unread(text.substring(end));
        }
        return products;
    }

    private static Product product(String text, boolean minus) {
        BigDecimal times = minus ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        List<String> names = new ArrayList<>();
        for (String part : text.strip().split("[*×·]", -1)) {
            Matcher factor = FACTOR.matcher(part.strip());
            if (!factor.matches()) {
                throw unread(part);
            }
            if (factor.group("name") == null) {
                times = times.multiply(new BigDecimal(factor.group("number")));
            } else {
                names.add(factor.group("name"));
            }
        }
        return new Product(times, names);
    }

    private static Unacceptable unread(String part) {
        return new Unacceptable(Formula.FIELD,
                "\"" + part.strip() + "\" is neither a number nor the name of an assumption.",
                "numbers and names of assumptions with * between them, and products with + or -"
                        + " between, for example: customers * churn_saved - 0.5 * calls");
    }

    private Written() {}
}
