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
    void PRJ_2_the_wifi_check_was_let_go_on_once_and_is_explained_anew() {
        String wifi = read("/api/projects/NET-77").at("/reference").asString();
        JsonNode list = read("/api/exceptions?project=" + wifi).at("/exceptions");
        assertThat(list).hasSize(1);
        JsonNode cost = list.at("/0");
        assertThat(cost.at("/stage").asString()).isEqualTo("EXPLAINED");
        assertThat(cost.at("/times").asInt()).isEqualTo(2);
        assertThat(amount(cost.at("/now/money"), "expected")).isEqualByComparingTo("78740");
        assertThat(amount(cost.at("/now/money"), "limit")).isEqualByComparingTo("68200");
        String page = as("ruth").open("/deliver/exceptions/"
                + cost.at("/reference").asString()).is(200).text();
        assertThat(page).contains("Cables at cost").containsIgnoringCase("recovery accepted");
        assertThat(as("ruth").open("/my").is(200).text()).contains("your click on the recovery");
    }

    @Test
    void ORG_3_greta_is_away_and_carla_does_her_work() {
        JsonNode owed = as("carla").ask("/api/my").is(200).json().at("/owed");
        assertThat(owed.findValuesAsString("title"))
                .contains("Ask the printer what large letters cost")
                .doesNotContain("Say who keeps a complaint while its owner is away");
        assertThat(owed.findValuesAsString("why"))
                .contains("what the council agreed that you do, for Greta Blum");
        assertThat(as("ruth").open("/choose/meetings/MTG-3/minutes").is(200).text())
                .contains("by Carla Moretti for Greta Blum");
        assertThat(as("greta").open("/my").is(200).text()).contains("Carla Moretti");
    }

    @Test
    void DRL_2_the_engineers_name_passed_its_last_gate() {
        for (JsonNode one : read("/api/projects?stage=COMPLETED").at("/projects")) {
            if (one.at("/title").asString().equals("The engineer's name by text")) {
                JsonNode gate = read("/api/projects/" + one.at("/reference").asString()
                        + "/gates").at("/passed/0");
                assertThat(gate.at("/kind").asString()).isEqualTo("COMPLETION");
                assertThat(gate.at("/answers/0/how").asString()).isEqualTo("NOT_TOUCHED");
                return;
            }
        }
        throw new AssertionError("no such project");
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
