package waymark.command.listen.feedback.reading.days;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and moments as files write them, each way of writing by one style. */
public final class Days {

    /** A day and, where it was written with a time, the moment. */
    public record When(LocalDate on, @Nullable Instant at) {}

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final Pattern UTC = Pattern.compile("\\s*(?:[+-]00:?00 )?\\(?\\b"
            + "(?:UTC|Etc/UTC)\\)?$");
    private static final Pattern AM_PM = Pattern.compile("\\b([aApP])\\.\\s?[mM]\\.?");

    private final List<Style> styles;
    private final ZoneId zone;
    private final DayOrder order;
    private final Set<Style> used = new LinkedHashSet<>();

    /**
     * @param pattern how they are written, if that was said
     * @param zone the time zone of moments that state none, if it was said
     * @param order how slashed days are read
     */
    public Days(@Nullable String pattern, @Nullable String zone, DayOrder order) {
        this.zone = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        this.order = order;
        this.styles = pattern != null ? List.of(Style.said(pattern)) : styles(order);
    }

    private static List<Style> styles(DayOrder order) {
        boolean day = order.isDayFirst();
        return List.of(
                order.isSwapped()
                        ? Style.known("yyyy-dd-MM", "\\d{4}-.*")
                        : Style.known("yyyy-MM-dd", "\\d{4}-.*"),
                Style.known("yyyy/MM/dd", "\\d{4}/.*"),
                Style.known("yyyy.MM.dd", "\\d{4}\\..*"),
                Style.known(day ? "d/M/yyyy" : "M/d/yyyy", "\\d{1,2}/\\d{1,2}/\\d{4}.*"),
                Style.known(day ? "d/M/yy" : "M/d/yy", "\\d{1,2}/\\d{1,2}/\\d{2}\\b.*"),
                Style.known(day ? "d-M-yyyy" : "M-d-yyyy", "\\d{1,2}-\\d{1,2}-\\d{4}.*"),
                Style.known("d.M.yyyy", "\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*"),
                Style.known("d.M.yy", "\\d{1,2}\\.\\d{1,2}\\.\\d{2}\\b.*"),
                Style.known("d MMM yyyy", "\\d{1,2} [A-Za-z]{3} \\d{4}.*"),
                Style.known("d MMMM yyyy", "\\d{1,2} [A-Za-z]{3,9} \\d{4}.*"),
                Style.known("MMM d, yyyy", "[A-Za-z]{3} \\d{1,2}, \\d{4}.*"),
                Style.known("MMMM d, yyyy", "[A-Za-z]{3,9} \\d{1,2}, \\d{4}.*"));
    }

    /** What is written there, or null when it is no day. */
    public @Nullable When read(String written) {
        String text = unified(written);
        for (Style style : styles) {
            if (style.fits(text)) {
                try {
                    When when = when(style.parse(text));
                    used.add(style);
                    return when;
                } catch (DateTimeException impossible) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Most rows have neither, and a million of them are looked at. */
    private static String unified(String written) {
        String moment = written.contains("UTC")
                ? UTC.matcher(written).replaceFirst("Z")
                : written;
        return moment.indexOf('.') < 0 ? moment : AM_PM.matcher(moment).replaceAll("$1m");
    }

    /** How a day may be written here, for whoever has to mend one. */
    public String accepted() {
        return "a day written " + String.join(" or ",
                styles.stream().limit(5).map(Style::name).toList());
    }

    /** How the days of the file were written. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (Style style : used) {
            String name = style.name();
            words.add(name.endsWith("/yyyy") ? order.words() : name);
        }
        String said = words.isEmpty() ? "no days" : String.join(" and ", words);
        return order.isSwapped()
                ? said + " (a spreadsheet had swapped day and month wherever it could)"
                : said;
    }

    private When when(TemporalAccessor read) {
        LocalDate on = LocalDate.from(read);
        if (on.getYear() < EARLIEST || on.getYear() > LATEST) {
            throw new DateTimeException("nobody answered in " + on.getYear());
        }
        LocalTime time = read.query(TemporalQueries.localTime());
        ZoneId stated = read.query(TemporalQueries.zone());
        return new When(on, time == null
                ? null
                : on.atTime(time).atZone(stated == null ? zone : stated).toInstant());
    }
}
