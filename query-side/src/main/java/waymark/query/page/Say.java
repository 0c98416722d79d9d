package waymark.query.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import waymark.api.worth.Money;

/** How figures, dates and words are said on every page; in templates {@code say}. */
@Component("say")
public class Say {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter
            .ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final ZoneId zone;

    /** @param zone where the programme's clock hangs; empty for the machine's own */
    public Say(@Value("${waymark.zone:}") String zone) {
        this.zone = zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /** 4 June 2026; nothing for null. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** 4 June 2026, 14:05, on the programme's clock; nothing for null. */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : moment(LocalDateTime.ofInstant(at, zone));
    }

    /** 4 June 2026, 14:05. */
    public String moment(LocalDateTime at) {
        return MINUTE.format(at);
    }

    /** The day on the programme's clock: 4 June 2026. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : date(LocalDate.ofInstant(at, zone));
    }

    /** 5,214. */
    public String count(long many) {
        return number(BigDecimal.valueOf(many));
    }

    /** 1 answer, 5,214 answers. */
    public String count(long many, String one, String more) {
        return count(many) + "\u00a0" + (many == 1 ? one : more);
    }

    /** 22 days, 1 day. */
    public String days(long many) {
        return count(many, "day", "days");
    }

    /** The days from one to the other: 22 days. */
    public String days(LocalDate from, LocalDate to) {
        return days(ChronoUnit.DAYS.between(from, to));
    }

    /** -1,234.5 with a true minus; at most the decimals it has, without idle noughts. */
    public String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        var pattern = new DecimalFormat("#,##0.##########", new DecimalFormatSymbols(Locale.UK));
        return minus(pattern.format(value));
    }

    /** 1,582.2: at most one decimal, as much as a score or an estimate is worth reading. */
    public String tenths(@Nullable BigDecimal value) {
        return value == null ? "" : number(tenth(value));
    }

    /** A change with its sign: +11, -3.3 with a true minus, 0. */
    public String change(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0 ? "+" + number(value) : number(value);
    }

    /** A share as a percentage with at most one decimal: 0.125 is said 12.5 %. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? "" : number(tenth(share.movePointRight(2))) + "\u00a0%";
    }

    /** [-57.5, -9.2] with true minus signs, at most one decimal. */
    public String interval(BigDecimal low, BigDecimal high) {
        return "[" + number(tenth(low)) + ", " + number(tenth(high)) + "]";
    }

    /** EUR 61k: exact below 10,000, in thousands below a million, then in tenths of a million. */
    public String money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : currency + "\u00a0" + shortly(amount);
    }

    /** EUR 61k, as {@link #money(BigDecimal, String)} says it. */
    public String money(@Nullable Money money) {
        return money == null ? "" : money(money.amount(), money.currency());
    }

    /** EUR 40,528.00: every cent. */
    public String exact(@Nullable Money money) {
        return money == null ? "" : exact(money.amount(), money.currency());
    }

    /** The amount alone, shortly: 61k. */
    public String shortly(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(TEN_THOUSAND) < 0) {
            return size.stripTrailingZeros().scale() > 0
                    ? minus(cents(amount))
                    : number(amount);
        }
        BigDecimal thousands = amount.movePointLeft(3).setScale(0, RoundingMode.HALF_EVEN);
        return thousands.abs().movePointRight(3).compareTo(MILLION) < 0
                ? number(thousands) + "k"
                : number(tenth(amount.movePointLeft(6))) + "m";
    }

    /** EUR 40,528.00: every cent. */
    public String exact(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : currency + "\u00a0" + minus(cents(amount));
    }

    /** The word for a constant: PROJECT_MANAGER is said project manager. */
    public String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cents(BigDecimal amount) {
        return new DecimalFormat("#,##0.00##", new DecimalFormatSymbols(Locale.UK)).format(amount);
    }

    private static BigDecimal tenth(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_EVEN);
    }

    private static String minus(String figure) {
        return figure.replace('-', '\u2212');
    }
}
