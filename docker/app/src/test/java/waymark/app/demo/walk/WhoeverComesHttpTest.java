package waymark.app.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.demo.DemoProgram;
import waymark.app.testing.Reading;

class WhoeverComesHttpTest extends DemoProgram {

    @Test
    void whoever_has_lost_the_way_reads_that_it_is_a_demo() {
        assertThat(as("ruth").open("/no-such-page").is(404).text()).contains("<b>Demo.</b>");
        assertThat(as("ruth").open("/me/access").is(200).text()).contains("<b>Demo.</b>");
        assertThat(as("ruth").open("/measure/receipt?kind=SPENT").is(200).text())
                .contains("<b>Demo.</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruth", "ines", "sara", "beatriz", "yusuf", "elif"})
    void everybody_of_the_demo_signs_in(String name) {
        for (String page : new String[]{"/", "/my", "/choose", "/deliver", "/measure", "/tell"}) {
            assertThat(as(name).open(page).is(200).text()).contains("<b>Demo.</b>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/board"})
    void whoever_comes_along_reads_that_it_is_a_demo(String page) {
        assertThat(new Reading(address()).open(page).text()).contains("<b>Demo.</b>");
    }
}
