package waymark.query.govern.duty.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;

class CalendarTest {

    private static final Instant SINCE = Instant.parse("2026-06-01T09:30:00Z");

    private final Calendar calendar = new Calendar("https://waymark.example");

    private static Waits waits(String title, @Nullable LocalDate on) {
        return new Waits("exception/00000000-0000-7000-8000-000000000001", "EXC-1", title,
                "cause, options and a recommendation", on, SINCE);
    }

    @Test
    void a_due_day_is_a_whole_day_that_leads_to_its_page() {
        String text = calendar.of(List.of(waits("Call first; then go, \\ always\nor not",
                LocalDate.of(2026, 12, 31)), waits("No day", null)));
        assertThat(text.split("\r\n")).contains("BEGIN:VCALENDAR", "VERSION:2.0",
                "DTSTAMP:20260601T093000Z", "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101",
                "SUMMARY:EXC-1 waits for cause\\, options and a recommendation",
                "DESCRIPTION:Call first\\; then go\\, \\\\ always\\nor not",
                "URL:https://waymark.example/deliver/exceptions/EXC-1", "END:VCALENDAR");
        assertThat(text).containsOnlyOnce("BEGIN:VEVENT").doesNotContain("No day");
    }

    @Test
    void the_same_thing_keeps_its_name_when_it_is_asked_for_again() {
        List<Waits> due = List.of(waits("Call first", LocalDate.of(2026, 6, 8)));
        List<Waits> moved = List.of(waits("Call first", LocalDate.of(2026, 6, 9)));
        assertThat(uid(calendar.of(due))).isEqualTo(uid(calendar.of(moved))).isNotBlank();
    }

    @Test
    void of_several_things_that_wait_for_the_same_in_one_place_each_has_a_name_of_its_own() {
        LocalDate day = LocalDate.of(2026, 6, 8);
        Waits one = waits("A pilot first", day).doing(Duty.of(Deed.MEET_CONDITION, 1));
        List<String> names = calendar.of(List.of(one, waits("A look after a month", day),
                waits("A pilot first", day).doing(Duty.of(Deed.MEET_CONDITION, 2)))).lines()
                .filter(line -> line.startsWith("UID:")).toList();
        assertThat(names).hasSize(3).doesNotHaveDuplicates();
    }

    private static String uid(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElse("");
    }

    @Test
    void lines_are_folded_at_75_octets_and_never_within_a_character() {
        String long_title = "Gr\u00fc\u00dfe \ud83d\ude80".repeat(30);
        String text = calendar.of(List.of(waits(long_title, LocalDate.of(2026, 6, 8))));
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(
                line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:" + long_title);
        assertThat(text.replaceAll("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
