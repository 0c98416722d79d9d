package waymark.app.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** A draft that is appraised as it is being typed: what cannot be read is said in words. */
class TypedHttpTest extends WaymarkTest {

    @Test
    void BC_1_what_is_typed_in_another_currency_takes_a_rate_to_be_appraised() {
        as(Part.ANALYST).post("/api/appraisals", typed("currency", "USD"))
                .refusedBy("BC-1", 422);
        as(Part.ANALYST).post("/api/appraisals", typed("currency", "EUR")).is(200);
        assertThat(said(typed("currency", "USD"))).contains("has no rate to it");
        assertThat(said(typed("currency", "EUR"))).contains("As typed, not kept");
    }

    @Test
    void what_is_being_typed_is_read_as_strictly_as_what_is_kept() {
        assertThat(said(typed("startsOn", "+999999999-12-31"))).contains("out of range");
        assertThat(said(typed("startsOn", "soon"))).contains("cannot be read yet");
        assertThat(said(typed("misspelt", "So"))).contains("cannot be read yet");
        assertThat(said("{\"options\": [null]}")).contains("cannot be read yet");
        assertThat(said("null")).contains("cannot be read yet");
    }

    /** The part of the editor's page that says what it would be worth. */
    private String said(String typed) {
        return reading(Part.ANALYST).post("/my", "/choose/cases/worth", typed).is(200).text();
    }

    private static String typed(String field, String value) {
        Map<String, Object> paper = new HashMap<>(Map.of("title", "They stay", "summary",
                "Call those who mean to leave", "currency", "EUR", "startsOn", "2026-01-01",
                "chosen", "a", "options", List.of(Map.of("option", "a", "title", "Call them",
                        "costs", List.of(Map.of("name", "Callers", "amounts", List.of(20)))))));
        paper.put(field, value);
        return JsonMapper.shared().writeValueAsString(paper);
    }
}
