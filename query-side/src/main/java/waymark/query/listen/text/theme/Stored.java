package waymark.query.listen.text.theme;

import java.time.LocalDate;
import waymark.api.listen.text.Sentiment;

/** How the tables write what is no text. */
public final class Stored {

    /** How many ways words sound. */
    public static final int SENTIMENTS = Sentiment.values().length;

    private static final int MONTHS = 12;

    /** What a cell counts. */
    public enum What {
        ALL, THEME, LANGUAGE
    }

    /** The number that stands for how words sound; never changed. */
    public static int number(Sentiment sentiment) {
        return switch (sentiment) {
            case POSITIVE -> 0;
            case MIXED -> 1;
            case NEUTRAL -> 2;
            case NEGATIVE -> 3;
        };
    }

    /** How words sound, by its number. */
    public static Sentiment sentiment(int number) {
        for (Sentiment one : Sentiment.values()) {
            if (number(one) == number) {
                return one;
            }
        }
        throw new IllegalArgumentException("no sentiment has the number " + number);
    }

    /** The month of a day: twelve a year, without a gap. */
    static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    /** The first day of a month, by its number. */
    public static LocalDate firstOf(int month) {
        return LocalDate.of(month / MONTHS, month % MONTHS + 1, 1);
    }

    private Stored() {}
}
