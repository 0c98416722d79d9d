package waymark.command.deliver.project.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Amounts;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * One row by the names of its columns. What cannot be read is {@link Unacceptable}, naming the
 * column.
 *
 * @param days reads days as this file writes them
 */
public record Cells(Heading heading, Line line, Days days) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.(\\d{1,2}|\\d{4,}))?");
    private static final Pattern FACTOR = Pattern.compile("\\d{1,7}([.,]\\d{1,10})?");
    private static final int FINEST = 6;

    /**
     * A row that could be read.
     *
     * @throws Unacceptable when the row as such is broken
     */
    public static Cells of(Heading heading, Line line, Days days) {
        if (line.fault() != null) {
            String[] said = line.fault().split(" Accepted: ", 2);
            throw new Unacceptable("", said[0], said.length < 2 ? "a whole row" : said[1]);
        }
        return new Cells(heading, line, days);
    }

    /** What stands there; null when nothing does. */
    public @Nullable String text(String column) {
        Integer place = heading.places().get(column);
        String text = place == null ? "" : line.cell(place);
        return text.isEmpty() ? null : text;
    }

    /** What must stand there. */
    public String needed(String column, String accepted) {
        String text = text(column);
        if (text == null) {
            throw new Unacceptable(column, "This is missing.", accepted);
        }
        return text;
    }

    /** A day, or null where none is given. */
    public @Nullable LocalDate day(String column) {
        String text = text(column);
        Days.When when = text == null ? null : days.read(text);
        if (text != null && when == null) {
            throw new Unacceptable(column, "This is no day.", days.accepted());
        }
        return when == null ? null : when.on();
    }

    /** One of these words, in any case; null where none is given. */
    public <T> @Nullable T word(String column, Map<String, T> words) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        T meant = words.get(text.toLowerCase(Locale.ROOT).replace('_', ' '));
        if (meant == null) {
            throw new Unacceptable(column, "This word means nothing here.", String.join(", ",
                    words.keySet().stream().sorted().toList()));
        }
        return meant;
    }

    /** An amount of a currency, negative where it corrects; null where none is given. */
    public @Nullable Money amount(String column, String currency) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String bare = text.replace('\u2212', '-');
        if (PLAIN.matcher(bare).matches()) {
            // A spreadsheet keeps 0.1 as 0.1000000000000000056; amounts are never so fine.
            BigDecimal exact = new BigDecimal(bare);
            return new Money(exact.scale() > FINEST
                    ? exact.setScale(FINEST, RoundingMode.HALF_EVEN)
                    : exact, currency);
        }
        return styled(column, bare, currency);
    }

    private static @Nullable Money styled(String column, String bare, String currency) {
        boolean less = bare.startsWith("-")
                || (bare.startsWith("(") && bare.endsWith(")"));
        try {
            Money read = new Amounts(currency).read(column,
                    less ? bare.replaceAll("^[-(]|\\)$", "") : bare);
            return read == null || !less ? read : read.negate();
        } catch (Unacceptable unfit) {
            throw new Unacceptable(column, String.valueOf(unfit.getMessage()),
                    "an amount of " + currency + " such as 61000, 61,000.00, 61.000,00 or 61k,"
                            + " with a minus where it corrects one");
        }
    }

    /** How much one unit of another currency gives; null where none is given. */
    public @Nullable BigDecimal factor(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!FACTOR.matcher(text).matches()) {
            throw new Unacceptable(column, "This is no rate.",
                    "what one unit gives in the base currency, such as 0.9215");
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
