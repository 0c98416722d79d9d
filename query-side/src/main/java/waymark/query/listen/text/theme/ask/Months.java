package waymark.query.listen.text.theme.ask;

import java.time.LocalDate;

/** Months as the tables number them: twelve a year, without a gap. */
final class Months {

    private static final int A_YEAR = 12;

    static LocalDate firstOf(int month) {
        return LocalDate.of(month / A_YEAR, month % A_YEAR + 1, 1);
    }

    private Months() {}
}
