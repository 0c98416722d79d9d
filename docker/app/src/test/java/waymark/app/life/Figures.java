package waymark.app.life;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import waymark.app.testing.Answer;

/** Figures as they are sent, and as they are told. */
public final class Figures {

    public static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    /** An amount of an answer, as it is told: EUR 8500.00. */
    public static String money(Answer answer, String at) {
        return answer.at(at + "/currency") + " " + plain(answer.at(at + "/amount"));
    }

    /** A figure with two decimals, or why there is none. */
    public static String figure(Answer answer, String at) {
        String value = answer.at(at + "/value");
        return value.isEmpty() ? answer.at(at + "/absent") : plain(value);
    }

    /** A fraction as a percentage, or why there is none. */
    public static String percent(Answer answer, String at) {
        String value = answer.at(at + "/value");
        return value.isEmpty()
                ? answer.at(at + "/absent")
                : new BigDecimal(value).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN)
                        + " %";
    }

    /** With two decimals. */
    public static String plain(String number) {
        return new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private Figures() {}
}
