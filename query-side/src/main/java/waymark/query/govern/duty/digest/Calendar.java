package waymark.query.govern.duty.digest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.govern.duty.Places;

/**
 * Due dates as a calendar that other programs subscribe to (RFC 5545). What has no day is left
 * out; a day is a whole day and takes nobody's time.
 *
 * @param address where Waymark is reached, without a slash at its end
 */
public record Calendar(String address) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter
            .ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets a line, without its end (section 3.1). */
    private static final int LONGEST = 75;

    /** The whole calendar, in lines that end as the standard has it. */
    public String of(List<Waits> all) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Waymark//Due dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "X-WR-CALNAME:Waymark: what waits for you",
                "REFRESH-INTERVAL;VALUE=DURATION:PT6H"));
        all.forEach(one -> {
            LocalDate on = one.on();
            if (on != null) {
                lines.addAll(event(one, on));
            }
        });
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return text.toString();
    }

    private List<String> event(Waits one, LocalDate on) {
        return List.of("BEGIN:VEVENT",
                "UID:" + name(one) + "@waymark",
                "DTSTAMP:" + MOMENT.format(one.since()),
                "DTSTART;VALUE=DATE:" + DAY.format(on),
                "DTEND;VALUE=DATE:" + DAY.format(on.plusDays(1)),
                "SUMMARY:" + escaped(one.reference() + " waits for " + one.why()),
                "DESCRIPTION:" + escaped(one.title()),
                "URL:" + address + Places.of(one.id(), one.reference()),
                "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    /** Of several that wait for the same in one place, each has a name of its own. */
    private static UUID name(Waits one) {
        Duty duty = one.duty();
        return UUID.nameUUIDFromBytes(String.join("\n", one.id(), one.why(), one.title(),
                duty == null ? "" : String.valueOf(duty.number()))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Section 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
    }

    /** A line that is too long goes on behind a space, never in the middle of a character. */
    static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int letter = line.codePointAt(at);
            int width = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += width;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
