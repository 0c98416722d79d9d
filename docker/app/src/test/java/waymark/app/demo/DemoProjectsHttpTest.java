package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands beside the projects of the demo. */
class DemoProjectsHttpTest extends DemoProgram {

    @Test
    void PRJ_8_the_chatbot_was_piloted_and_stopped_by_its_figures() {
        String chatbot = "";
        for (JsonNode one : read("/api/projects?stage=STOPPED").at("/projects")) {
            chatbot = one.at("/reference").asString();
        }
        JsonNode pilot = read("/api/projects/" + chatbot + "/pilots").at("/pilots/0");
        assertThat(pilot.at("/verdict").asString()).isEqualTo("STOP");
        assertThat(pilot.at("/found/without").asString()).isEqualTo("5.1");
        assertThat(pilot.at("/found/with").asString()).isEqualTo("4.4");
        assertThat(pilot.at("/found/n").asLong()).isEqualTo(318);
    }

    @Test
    void the_wifi_check_weighs_its_risks_and_asks_for_a_later_finish() {
        JsonNode risks = read("/api/projects/NET-77/risks");
        assertThat(risks.at("/risks")).hasSize(3);
        assertThat(risks.at("/risks/0/score").asInt()).isEqualTo(16);
        JsonNode change = read("/api/projects/NET-77/changes").at("/changes/0");
        assertThat(change.at("/standing").asString()).isEqualTo("ASKED");
        JsonNode waits = read("/api/projects/NET-77/dependencies").at("/waitsFor/0");
        assertThat(waits.at("/there").asBoolean()).isTrue();
        String page = as("malik").open("/my").is(200).text();
        assertThat(page).contains("an answer to a risk");
        assertThat(read("/api/projects/NET-77/links").at("/links/0/link/key").asString())
                .isEqualTo("NET-77");
        assertThat(as("ruth").open("/my").is(200).text()).contains("a decision on change 1");
    }
}
