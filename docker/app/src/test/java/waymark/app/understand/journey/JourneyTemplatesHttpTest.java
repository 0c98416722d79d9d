package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a journey may begin with. */
class JourneyTemplatesHttpTest extends Walking {

    @ParameterizedTest
    @CsvSource({"PHASES, 8, Becomes aware, Renews or leaves",
            "RETAIL, 8, Sees a need, Returns or comes back",
            "SUBSCRIPTION, 9, Hears of it, Extends or leaves",
            "PUBLIC_SERVICE, 7, Learns of a duty or right, Uses or appeals"})
    void a_template_gives_its_stages_in_their_order(
            String template, int stages, String first, String last) {
        Answer drawn = draw(Map.of("title", "Begun with " + template, "kind", "AS_IS",
                "template", template));
        Answer read = read(path(drawn), drawn);
        assertThat(read.json().at("/map/stages")).hasSize(stages);
        assertThat(read.at("map/stages/0/name")).isEqualTo(first);
        assertThat(read.at("map/stages/" + (stages - 1) + "/name")).isEqualTo(last);
    }

    @Test
    void an_empty_sheet_is_empty_and_the_eight_phases_come_unasked() {
        Answer empty = draw(Map.of("title", "Empty", "kind", "AS_IS", "template", "EMPTY"));
        assertThat(read(path(empty), empty).json().at("/map/stages")).isEmpty();
        for (String of : List.of("?", "/edit?", "?format=pdf&", "?format=csv&")) {
            reading(Part.ANALYST).open("/understand/journeys/" + empty.reference() + of
                    + "after=" + empty.header("Waymark-Position")).is(200);
        }
        Answer usual = draw(Map.of("title", "Usual", "kind", "AS_IS"));
        assertThat(read(path(usual), usual).json().at("/map/stages")).hasSize(8);
        assertThat(reading(Part.ANALYST).open("/understand/journeys/new").is(200).text())
                .contains("<option value=\"EMPTY\"", "<option value=\"PHASES\"",
                        "<option value=\"RETAIL\"", "<option value=\"SUBSCRIPTION\"",
                        "<option value=\"PUBLIC_SERVICE\"");
    }
}
