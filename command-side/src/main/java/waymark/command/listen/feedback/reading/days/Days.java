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
import org.jspecify.annotations.Nullable;

/** Reads days and moments as files write them, each way of writing by one style. */
public final class Days {

    /** A day and, where it was written with a time, the moment. */
    public record When(LocalDate on, @Nullable Instant at) {}

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int LONGEST = 100;

    /** What a column may say of zones before it is enough. */
    private static final int ZONES = 4;

    private final List<Style> styles;
    private final ZoneId zone;
    private final DayOrder order;
    private final Set<Style> used = new LinkedHashSet<>();
    private final Set<String> zones = new LinkedHashSet<>();
    private boolean rewritten;

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
                Style.known(order.isYearFirst() ? "yy-MM-dd" : day ? "d-M-yy" : "M-d-yy",
                        "\\d{1,2}-\\d{1,2}-\\d{2}\\b.*"),
                Style.known("d.M.yyyy", "\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*"),
                Style.known("d.M.yy", "\\d{1,2}\\.\\d{1,2}\\.\\d{2}\\b.*"),
                Style.known("d MMM yyyy", "\\d{1,2} [A-Za-z]{3} \\d{4}.*"),
                Style.known("d MMM yy", "\\d{1,2} [A-Za-z]{3} \\d{2}\\b.*"),
                Style.known("MMM d, yyyy", "[A-Za-z]{3} \\d{1,2}, \\d{4}.*"),
                Style.known("yyyyMMdd", "\\d{8}(?:\\D.*)?"));
    }

    /** Whether it may be a day of our time as spreadsheets and programs count them. */
    static boolean isCounted(String written) {
        return Serials.is(written) && sound(Serials.read(written, ZoneOffset.UTC)) != null;
    }

    /** What is written there, or null when it is no day. */
    public @Nullable When read(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        if (order.isCounted() && Serials.is(written)) {
            return sound(Serials.read(written, zone));
        }
        boolean asItStands = !rewritten;
        When when = asItStands ? byStyle(written) : null;
        if (when == null) {
            when = rewritten(Written.of(written), written);
        }
        return when == null && !asItStands ? byStyle(written) : when;
    }

    /** A file that writes one moment in a way of its own most likely writes the next one so. */
    private @Nullable When rewritten(Written other, String written) {
        boolean same = other.text().equals(written);
        When when = same && !rewritten ? null : byStyle(other.text());
        rewritten = when != null && !same;
        String letters = other.zone();
        if (when != null && letters != null && zones.size() < ZONES) {
            zones.add(letters);
        }
        return when;
    }

    private @Nullable When byStyle(String text) {
        for (Style style : styles) {
            if (style.fits(text)) {
                try {
                    When when = when(style.parse(text));
                    if (when != null) {
                        used.add(style);
                    }
                    return when;
                } catch (DateTimeException impossible) {
                    return null;
                }
            }
        }
        return null;
    }

    /** How a day may be written here, for whoever has to mend one. */
    public String accepted() {
        return "a day written " + String.join(" or ",
                styles.stream().limit(5).map(Style::name).toList());
    }

    /** How the days of the file were written. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (order.isCounted()) {
            words.add(Serials.WORDS);
        }
        for (Style style : used) {
            String name = style.name();
            words.add(name.endsWith("/yyyy") ? order.words() : name);
        }
        String said = words.isEmpty() ? "no days" : String.join(" and ", words);
        String zoned = zones.isEmpty() ? said : said + ", " + String.join(", ", zones);
        return order.isSwapped()
                ? zoned + " (a spreadsheet had swapped day and month wherever it could)"
                : zoned;
    }

    private @Nullable When when(TemporalAccessor read) {
        LocalDate on = LocalDate.from(read);
        LocalTime time = read.query(TemporalQueries.localTime());
        ZoneId stated = read.query(TemporalQueries.zone());
        return sound(new When(on, time == null
                ? null
                : on.atTime(time).atZone(stated == null ? zone : stated).toInstant()));
    }

    /** Nobody answered long before or after. */
    private static @Nullable When sound(When when) {
        int year = when.on().getYear();
        return year < EARLIEST || year > LATEST ? null : when;
    }
}
