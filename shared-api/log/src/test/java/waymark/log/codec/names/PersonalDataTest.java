package waymark.log.codec.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRV-1 begins here: every text of every event is classified, or nothing is built. */
class PersonalDataTest {

    @Test
    void every_text_of_every_event_is_personal_or_not() {
        assertThat(EventNames.ofWaymark().all()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Undecided       | Undecided.words is text: mark it @Personal or @NotPersonal.
            UndecidedWithin | UndecidedWithin.lines.names is text: mark it @Personal or
            ByText          | ByText.counts is a map by text, and keys are never enciphered
            PersonalByText  | PersonalByText.names is a map by text, and keys are never enciphered
            Both            | Both.words is both @Personal and @NotPersonal.
            Birthday        | Birthday.born is @Personal but only text is enciphered
            ManyForms       | ManyForms.form is of a type that events cannot hold
            Perhaps         | Perhaps.words is of a type that events cannot hold
            Nested          | Nested.whys.whys holds itself
            """)
    void a_planted_violation_is_caught_and_named(String planted, String sentence)
            throws ClassNotFoundException {
        Class<?> type = Class.forName(PlantedEvent.class.getName() + "$" + planted);

        assertThatThrownBy(() -> new EventNames(List.of(type), List.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(sentence);
    }
}
