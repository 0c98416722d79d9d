package waymark.log.codec.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.Event;
import waymark.log.codec.Tales;

class EventNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nameless | is an event: make it a record marked @Named
            Misspelt | use subject.what-happened and count from 1
            Raised   | planted.raised has revision 3: add an upcaster from revision 2
            """)
    void a_planted_fault_is_refused_with_what_mends_it(String planted, String sentence)
            throws ClassNotFoundException {
        Class<?> type = Class.forName(PlantedEvent.class.getName() + "$" + planted);

        assertThatThrownBy(() -> new EventNames(List.of(type), List.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(sentence);
    }

    @Test
    void two_events_of_one_name_are_refused() {
        assertThatThrownBy(() -> new EventNames(
                List.of(PlantedEvent.Once.class, PlantedEvent.Twice.class), List.of()))
                .hasMessageContaining("are both called planted.twice");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> new EventNames(List.of(PlantedEvent.class), List.of()))
                .message().hasLineCount(14);
    }

    @Test
    void the_forgotten_name_is_found_on_the_classpath() {
        assertThat(WordScan.of(Event.class, "waymark.log.codec.names"))
                .contains(PlantedEvent.Nameless.class, PlantedEvent.Once.class)
                .doesNotContain(PlantedEvent.class, PlantedEvent.Line.class);
    }

    @Test
    void an_event_is_known_by_its_name_and_belongs_to_a_subject() {
        assertThat(Tales.names().named("tale.told")).hasValueSatisfying(
                kind -> assertThat(kind.subject()).isEqualTo("tale"));
        assertThat(Tales.names().named("tale.unheard-of")).isEmpty();
    }
}
