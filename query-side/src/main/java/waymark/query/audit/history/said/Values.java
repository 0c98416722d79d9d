package waymark.query.audit.history.said;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.score.Interval;
import waymark.query.page.Say;

/** Says single values exactly: money with its currency, days as days, constants in words. */
final class Values {

    /** Records that are one value to a reader. */
    static final Set<Class<?>> WHOLE = Set.of(Money.class, Estimate.class, Figure.class,
            Rate.class, ExchangeRate.class, Interval.class);

    private static final Map<String, String> SHORT = Map.of("NPS", "NPS", "ENPS", "eNPS", "CSAT",
            "CSAT", "CES", "CES", "RICE", "RICE", "WSJF", "WSJF", "ICE", "ICE");

    private final Say say;
    private final Labels labels;

    Values(Say say, Labels labels) {
        this.say = say;
        this.labels = labels;
    }

    /** A value in words; null for what is made of several. */
    @Nullable
    String of(String name, Object value) {
        return switch (value) {
            case Hidden hidden -> hidden.words();
            case StreamId id -> labels.of(id.value()).words();
            case Boolean truth -> truth ? "yes" : "no";
            case BigDecimal number -> number(name, number);
            case Number whole -> number(name, new BigDecimal(whole.toString()));
            case LocalDate day -> say.date(day);
            case Instant moment -> say.moment(moment);
            case Enum<?> constant -> SHORT.getOrDefault(constant.name(), say.word(constant));
            case String text -> Labels.isId(text) ? labels.of(text).words() : line(text);
            default -> worth(value);
        };
    }

    private @Nullable String worth(Object value) {
        return switch (value) {
            case Money money -> say.exact(money);
            case Estimate estimate -> estimate(estimate);
            case Figure figure -> figure.absent() == null
                    ? say.number(figure.value())
                    : figure.absent();
            case Rate rate -> percent(rate.fraction().movePointRight(2));
            case ExchangeRate rate -> "1 " + rate.from() + " is " + say.number(rate.factor()) + " "
                    + rate.to() + " on " + say.date(rate.on());
            case Interval interval -> say.number(interval.low()) + " to "
                    + say.number(interval.high());
            default -> null;
        };
    }

    private String estimate(Estimate told) {
        boolean certain = told.low().equals(told.high());
        return say.exact(told.likely()) + (certain
                ? ""
                : ", low " + say.exact(told.low()) + ", high " + say.exact(told.high()));
    }

    private String number(String name, BigDecimal number) {
        if (name.endsWith("Percent") || name.equals("share")) {
            return percent(number);
        }
        String unit = unit(name, number.compareTo(BigDecimal.ONE) == 0);
        return unit == null ? say.number(number) : say.number(number) + "\u00a0" + unit;
    }

    private static @Nullable String unit(String name, boolean one) {
        String unit = name.endsWith("WorkingDays")
                ? "working day"
                : name.endsWith("Days") || name.equals("days")
                        ? "day"
                        : name.endsWith("Hours")
                                ? "hour"
                                : name.equals("minutes") ? "minute" : null;
        return unit == null || one ? unit : unit + "s";
    }

    private String percent(BigDecimal percent) {
        return say.number(percent) + "\u00a0%";
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
