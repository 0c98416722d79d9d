package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class ProgrammeHttpTest extends WaymarkTest {

    private static final String SETTINGS = "/api/programme/settings";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void settings_are_read_changed_with_a_reason_and_sent_back_as_they_were() {
        Answer read = as(Part.CHAIR).get(SETTINGS).is(200);
        String before = change(read, "reviewIntervalDays", 60);
        Answer changed = as(Part.CHAIR).against(read).put(SETTINGS, before).is(200);
        Answer now = as(Part.CHAIR).get(SETTINGS + "?after="
                + changed.header("Waymark-Position")).is(200);
        assertThat(now.at("settings/reviewIntervalDays")).isEqualTo("60");
        Answer then = as(Part.CHAIR).get(SETTINGS + "?knownAt="
                + read.header("Waymark-Position")).is(200);
        assertThat(then.at("settings/reviewIntervalDays")).isEqualTo("90");
        as(Part.CHAIR).against(now).put(SETTINGS, change(now, "reviewIntervalDays", 90)).is(200);
    }

    @Test
    void GOV_1_currency_stays_and_the_quorum_is_within_reach() {
        Answer read = as(Part.ADMIN).get(SETTINGS).is(200);
        as(Part.ADMIN).against(read).put(SETTINGS, change(read, "quorum", 13))
                .refusedBy("GOV-1", 422);
        String inCrowns = change(read, "quorum", 2).replace("\"EUR\"", "\"SEK\"");
        as(Part.ADMIN).against(read).put(SETTINGS, inCrowns).refusedBy("GOV-1", 409);
        as(Part.ADMIN).against(read)
                .put("/api/programme/profile", Map.of("decidingPeople", 1, "regulated", false,
                        "reason", "All left"))
                .refusedBy("GOV-1", 422);
    }

    @Test
    void a_change_without_a_reason_or_by_somebody_else_is_refused() {
        Answer read = as(Part.ADMIN).get(SETTINGS).is(200);
        ObjectNode body = (ObjectNode) JSON.readTree(change(read, "quorum", 3));
        body.remove("reason");
        assertThat(as(Part.ADMIN).against(read).put(SETTINGS, body.toString()).is(422)
                .at("field")).isEqualTo("reason");
        as(Part.ANALYST).against(read).put(SETTINGS, change(read, "quorum", 3))
                .refusedBy("COM-3", 403);
        as(Part.ADMIN).put(SETTINGS, change(read, "quorum", 3)).refusedBy("COM-1", 428);
    }

    @Test
    void the_programme_is_set_up_once() {
        as(Part.ADMIN).post("/api/programme/setup", Map.of("decidingPeople", 3,
                "regulated", false, "name", "Again", "currency", "EUR", "demo", false))
                .refusedBy("COM-1", 409);
    }

    @Test
    void limits_that_mean_nothing_are_refused_at_their_field() {
        Answer read = as(Part.ADMIN).get(SETTINGS).is(200);
        String bands = change(read, "quorum", 2).replace("\"bands\":[{",
                "\"bands\":[{\"rule\":\"CHAIR\"},{");
        assertThat(as(Part.ADMIN).against(read).put(SETTINGS, bands).is(422).at("field"))
                .isEqualTo("settings.bands[0].upTo");
    }

    private static String change(Answer read, String name, int value) {
        ObjectNode settings = (ObjectNode) read.json().path("settings");
        settings.put(name, value);
        ObjectNode body = JSON.createObjectNode();
        body.set("settings", settings);
        body.put("reason", "Agreed in the council");
        return body.toString();
    }
}
