package waymark.command.choose.initiative.register.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/**
 * Reads amounts as people write them: 61000, 61,000.00, 61.000,00, 61 000, 61k, 1.2m, with or
 * without the base currency. A single dot or comma before exactly three digits parts thousands.
 */
public final class Amounts {

    /** How an amount may be written, for whoever has to mend one. */
    static final String ACCEPTED = "an amount of 0 or more in the base currency, such as 61000,"
            + " 61,000.00, 61.000,00, 61 000 or 61k";

    private static final Set<String> NOTHING = Set.of("", "-", "\u2013", "n/a", "na", "none",
            "tbd");
    private static final Map<String, String> SIGNS = Map.of("\u20ac", "EUR", "$", "USD", "\u00a3",
            "GBP");
    private static final Pattern SHAPE = Pattern.compile(
            "(?<before>[A-Z]{3}|[\u20ac$\u00a3])?(?<digits>\\d[\\d.,']*)(?<scale>[KM])?"
                    + "(?<after>[A-Z]{3}|[\u20ac$\u00a3])?");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b|[\u20ac$\u00a3]");
    private static final Set<String> CURRENCIES = Currency.availableCurrencies()
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    private static final Pattern FRACTION = Pattern.compile("(?<whole>.*)[.,](?<cents>\\d{1,2})");

    private final String currency;

    /** @param currency the ISO 4217 code of what is read */
    public Amounts(String currency) {
        this.currency = Currency.getInstance(currency).getCurrencyCode();
    }

    /**
     * A heading that names a currency speaks for its whole column.
     *
     * @throws Unacceptable when that is another currency
     */
    public void heading(String words) {
        Matcher codes = CODE.matcher(words);
        while (codes.find()) {
            String code = SIGNS.getOrDefault(codes.group(), codes.group());
            if (CURRENCIES.contains(code) && !code.equals(currency)) {
                throw new Unacceptable("file", "The column \"" + words + "\" is not in "
                        + currency + ".", "amounts in the base currency");
            }
        }
    }

    /**
     * The amount, or null where none is given.
     *
     * @throws Unacceptable when it is no amount, or one of another currency
     */
    public @Nullable Money read(String field, String written) {
        if (NOTHING.contains(written.strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Matcher shape = SHAPE.matcher(
                written.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT));
        if (!shape.matches()) {
            throw new Unacceptable(field, "This is not an amount.", ACCEPTED);
        }
        ofBase(field, shape.group("before"));
        ofBase(field, shape.group("after"));
        BigDecimal number = number(field, shape.group("digits"));
        return money(field, "K".equals(shape.group("scale"))
                ? number.movePointRight(3)
                : "M".equals(shape.group("scale")) ? number.movePointRight(6) : number);
    }

    private Money money(String field, BigDecimal number) {
        try {
            return new Money(number, currency);
        } catch (Unacceptable unfit) {
            throw new Unacceptable(field, "This is not an amount of " + currency + ".", ACCEPTED);
        }
    }

    private void ofBase(String field, @Nullable String named) {
        if (named != null && !SIGNS.getOrDefault(named, named).equals(currency)) {
            throw new Unacceptable(field, "This is of another currency than " + currency + ".",
                    ACCEPTED);
        }
    }

    private static BigDecimal number(String field, String digits) {
        Matcher fraction = FRACTION.matcher(digits);
        boolean parted = fraction.matches();
        String whole = parted ? fraction.group("whole") : digits;
        if (!whole.matches("\\d+|\\d{1,3}([.,'])\\d{3}(\\1\\d{3})*")) {
            throw new Unacceptable(field, "This is not an amount.", ACCEPTED);
        }
        String bare = whole.replaceAll("\\D", "");
        return new BigDecimal(parted ? bare + "." + fraction.group("cents") : bare);
    }
}
