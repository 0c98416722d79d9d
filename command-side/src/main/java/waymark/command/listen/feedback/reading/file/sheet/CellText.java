package waymark.command.listen.feedback.reading.file.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as text: a formula by the value it had when the file was saved, a date
 * as {@code yyyy-MM-dd}, a number in plain digits.
 */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter
            .ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern OF_DAYS = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case STRING, ERROR -> Objects.requireNonNullElse(cell.getText(), "");
            case EMPTY -> "";
        };
    }

    /** The same, a number rounded to two digits after the point. */
    static String inCents(Cell cell) {
        boolean fine = cell.getValue() instanceof BigDecimal number && number.scale() > 2
                && !isDate(cell.getDataFormatString());
        return fine
                ? ((BigDecimal) cell.getValue()).setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : of(cell);
    }

    private static String formula(Cell cell) {
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        return Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            try {
                LocalDateTime moment = cell.asDate();
                if (moment != null) {
                    return written(moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
                }
            } catch (ExcelReaderException | ArithmeticException noDate) {
                // The number itself says more.
            }
        }
        return cell.getValue() instanceof BigDecimal number
                ? number.toPlainString()
                : Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && !format.equalsIgnoreCase("general")
                && OF_DAYS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String written(LocalDateTime moment) {
        return moment.toLocalTime().toSecondOfDay() == 0
                ? DAY.format(moment)
                : MOMENT.format(moment);
    }

    private CellText() {}
}
