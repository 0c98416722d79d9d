package waymark.app.demo.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.worth.Money;

class ScriptTest {

    private final Names names = new Names(line -> "benefit of " + line, id -> "of " + id);
    private final Wishes wishes = new Wishes(names, new Days(LocalDate.of(2026, 11, 24)));

    @Test
    void a_step_becomes_the_command_that_a_request_would_become() {
        ProjectId project = ProjectId.next();
        names.call("window", project.value());
        var command = wishes.of(step(Map.of("project", "@window", "cost", Map.of("kind", "ACTUAL",
                "amount", 1900, "effectiveOn", "March 14", "what", "% of nothing"))));
        assertThat(command).isEqualTo(new RecordCost(project, new Cost(Cost.Kind.ACTUAL, null,
                Money.of("1900", "EUR"), null, LocalDate.of(2026, 3, 14), null,
                "% of nothing")));
    }

    @Test
    void a_name_within_words_stands_for_what_it_names() {
        ProjectId project = ProjectId.next();
        names.call("window", project.value());
        names.mark("now", 17);
        var command = (RecordCost) wishes.of(step(Map.of("project", "@window", "cost",
                Map.of("kind", "ACTUAL", "amount", 1, "effectiveOn", "March 14", "what",
                        "as of {#now}: {@window}"))));
        assertThat(command.cost().what()).isEqualTo("as of 17: " + project.value());
    }

    @Test
    void a_misspelt_component_is_refused_and_not_left_out() {
        assertThatThrownBy(() -> wishes.of(step(Map.of("projekt", "@window"))))
                .hasMessageContaining("RecordCost has no projekt");
    }

    @Test
    void what_is_not_named_yet_is_refused() {
        assertThatThrownBy(() -> wishes.of(step(Map.of("project", "@nothing"))))
                .hasMessageContaining("nothing is called nothing yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sara", "sara RecordCost as", "sara RecordCost window"})
    void a_line_that_names_no_person_and_command_is_no_step(String line) {
        assertThatThrownBy(() -> Step.of("here", Map.of(line, Map.of())))
                .hasMessageContaining("this is no step");
    }

    @Test
    void every_chapter_is_played_in_all_files_before_the_next() {
        Script script = Script.read(List.of("programme", "12-price-letter"));
        assertThat(script.chapter("listening")).hasSizeGreaterThan(10);
        assertThat(script.chapter("argued")).hasSize(1);
    }

    private static Step step(Map<String, ?> says) {
        return Step.of("here", Map.of("sara RecordCost", says));
    }
}
