package waymark.command.listen.feedback.reading.days;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Days as numbers: of five digits as spreadsheets count them, from 30 December 1899 on, of ten the
 * seconds and of thirteen the milliseconds since 1970. Believed only where a whole column is so.
 */
final class Serials {

    /** How it is said to people. */
    static final String WORDS = "numbers, as spreadsheets and programs count days";

    private static final Pattern SERIAL = Pattern.compile(
            "\\d{5}(?:\\.\\d+)?|\\d{10}(?:\\.\\d+)?|\\d{13}");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int OF_DAYS = 5;
    private static final int OF_SECONDS = 10;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24L * 60 * 60);

    static boolean is(String written) {
        return SERIAL.matcher(written).matches();
    }

    static Days.When read(String written, ZoneId zone) {
        int point = written.indexOf('.');
        String whole = point < 0 ? written : written.substring(0, point);
        long number = Long.parseLong(whole);
        if (whole.length() == OF_DAYS) {
            return onSheet(FIRST.plusDays(number),
                    point < 0 ? BigDecimal.ZERO : new BigDecimal("0" + written.substring(point)),
                    zone);
        }
        Instant at = whole.length() == OF_SECONDS
                ? Instant.ofEpochSecond(number)
                : Instant.ofEpochMilli(number);
        return new Days.When(LocalDate.ofInstant(at, zone), at);
    }

    private static Days.When onSheet(LocalDate day, BigDecimal part, ZoneId zone) {
        LocalDateTime moment = day.atStartOfDay().plusSeconds(
                part.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact());
        return new Days.When(moment.toLocalDate(),
                part.signum() == 0 ? null : moment.atZone(zone).toInstant());
    }

    private Serials() {}
}
