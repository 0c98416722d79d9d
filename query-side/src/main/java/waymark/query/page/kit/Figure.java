package waymark.query.page.kit;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its grounds; all parts are said already, as {@code say} says them.
 *
 * @param label what it is, with its unit where the value does not name it
 * @param value the figure itself
 * @param exact the exact amount where the value is rounded, else null
 * @param n how many it rests on, else null
 * @param interval its 95 % interval where it is an estimate, else null
 * @param asOf as of when
 * @param receipt where its receipt is, else null
 * @param verdict what it means, in a sentence, else null
 * @param grounds where what the sentence says is worked out, else null
 * @param tag how it stands, else null
 */
public record Figure(
        String label,
        String value,
        @Nullable String exact,
        @Nullable String n,
        @Nullable String interval,
        @Nullable String asOf,
        @Nullable String receipt,
        @Nullable String verdict,
        @Nullable String grounds,
        @Nullable Tag tag) {

    /** A figure that so far is only its label and value. */
    public static Figure of(String label, String value) {
        return new Figure(label, value, null, null, null, null, null, null, null, null);
    }

    /** The same, rounded from this exact amount. */
    public Figure exactly(String amount) {
        return new Figure(label, value, amount, n, interval, asOf, receipt, verdict, grounds,
                tag);
    }

    /** The same, resting on this many, within this 95 % interval. */
    public Figure within(String range, String many) {
        return new Figure(label, value, exact, many, range, asOf, receipt, verdict, grounds,
                tag);
    }

    /** The same, as of this moment. */
    public Figure asOf(String moment) {
        return new Figure(label, value, exact, n, interval, moment, receipt, verdict, grounds,
                tag);
    }

    /** The same, with its receipt at this address. */
    public Figure receipt(String address) {
        return new Figure(label, value, exact, n, interval, asOf, address, verdict, grounds,
                tag);
    }

    /** The same, with what it means. */
    public Figure verdict(String sentence) {
        return verdict(sentence, null);
    }

    /** The same, with what it means, and where that is worked out. */
    public Figure verdict(String sentence, @Nullable String address) {
        return new Figure(label, value, exact, n, interval, asOf, receipt, sentence, address,
                tag);
    }

    /** The same, tagged. */
    public Figure tagged(Tag how) {
        return new Figure(label, value, exact, n, interval, asOf, receipt, verdict, grounds,
                how);
    }
}
