package waymark.query.audit.history.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.log.codec.names.EventKind;
import waymark.log.codec.names.EventNames;

class SayingsTest {

    private static final Path APPROVED = Path.of("HISTORY.md");
    private static final Collection<EventKind> EVENTS = EventNames.ofWaymark().all();
    private static final String HEAD = """
            # What histories say

            Written by `SayingsTest` from the types of the events and `history/words.txt`; approved
            with `-Dwaymark.approve=true`. For each event it lists what a line of a history says of
            it, each with its value; what was left out when it was recorded is left out here too.

            Money is said with its currency to the cent, shares in percent, days as days, constants
            in words, people by name and all else by its reference. A list names three and counts
            the rest; votes are counted by voice. A text of more than 280 letters is cut with a
            mark, and the receipt has all of it. *(personal)* is never shown, and what MET-5
            withholds of employees is withheld here too.
            """;

    @Named("tree.planted")
    private record Planted(String stream, Soil soil) implements Event {}

    private record Soil(@NotPersonal String howDryItIs) {}

    @Test
    void every_part_of_every_event_has_a_word_that_a_reader_can_read() {
        assertThat(EVENTS).hasSizeGreaterThan(200);
        assertThat(Shapes.lapses(types())).isEmpty();
    }

    @Test
    void a_part_without_a_word_is_found_however_deep_it_stands() {
        List<Class<?>> more = new ArrayList<>(types());
        more.add(Planted.class);
        assertThat(Shapes.lapses(more)).containsExactlyInAnyOrder(
                "SayingsTest.Planted.stream has no word", "SayingsTest.Planted.soil has no word",
                "SayingsTest.Soil.howDryItIs has no word");
    }

    @Test
    void a_word_that_nothing_is_called_by_is_found() {
        assertThat(Shapes.lapses(List.of(Planted.class)))
                .contains("effectiveOn is a word for nothing");
    }

    @Test
    void what_a_line_says_of_each_event_is_as_it_was_approved() throws IOException {
        String told = HEAD + Paper.of(EVENTS);
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(APPROVED, told);
        }
        assertThat(APPROVED).as("run with -Dwaymark.approve=true").content().isEqualTo(told);
    }

    private static List<Class<?>> types() {
        return EVENTS.stream().<Class<?>>map(EventKind::type).toList();
    }
}
