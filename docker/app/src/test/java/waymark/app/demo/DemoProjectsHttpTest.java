package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands beside the projects of the demo, and the figures of its stories. */
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
    void a_trace_ends_at_a_meeting_and_goes_not_on_to_what_else_was_decided_there() {
        assertThat(as("ruth").open("/audit/trace/OUT-7").is(200).text())
                .contains("INI-7", "MTG-2").doesNotContain("INI-4", "INI-5", "INI-6");
        assertThat(as("ruth").open("/audit/trace/MTG-2").is(200).text())
                .contains("INI-4", "INI-6");
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

    @Test
    void the_chatbot_sank_38_000_and_left_a_lesson() {
        JsonNode chatbot = named(read("/api/projects?stage=STOPPED").at("/projects"),
                "Chatbot for small questions");
        assertThat(amount(chatbot, "spent")).isEqualByComparingTo("38000");
        assertThat(chatbot.at("/lessons/nextTime").asString()).isNotBlank();
    }

    @Test
    void that_price_drives_leaving_is_refuted_by_61_of_94_and_told_as_declined() {
        String refuted = read("/api/insights?stage=REFUTED&limit=50").toString();
        assertThat(refuted).contains("61 of 94 leavers cite repeat faults");
        JsonNode declined = outcome("Loyalty discount");
        assertThat(declined.at("/kind").asString()).isEqualTo("DECLINED");
        assertThat(declined.at("/stage").asString()).isIn("PUBLISHED", "CONFIRMED");
    }

    @Test
    void the_engineers_name_cost_1_900_at_most_and_240_asked_for_it() {
        JsonNode name = initiative("The engineer's name by text");
        assertThat(read("/api/money/return?initiative=" + name.at("/reference").asString())
                .at("/approved/amount").decimalValue()).isEqualByComparingTo("1900");
        JsonNode askers = outcome("The engineer's name by text").at("/support/askers");
        assertThat(askers.at("/told").asInt()).isEqualTo(212);
        assertThat(askers.at("/notTold").asInt()).isEqualTo(9);
        assertThat(askers.at("/unreachable").asInt()).isEqualTo(19);
    }

    @Test
    void the_wifi_check_is_expected_to_cost_27_per_cent_more() {
        JsonNode money = read("/api/projects/NET-77");
        assertThat(amount(money, "forecastCost").divide(amount(money, "baseline"), 2,
                RoundingMode.HALF_EVEN)).isEqualByComparingTo("1.27");
    }

    @Test
    void one_owner_was_disputed_by_nine_of_61_and_its_problem_is_open_again() {
        JsonNode told = outcome("One owner for each complaint");
        assertThat(told.at("/stage").asString()).isEqualTo("DISPUTED");
        assertThat(told.at("/disputes").asInt()).isEqualTo(9);
        assertThat(told.at("/support/askers/told").asInt()).isEqualTo(61);
        assertThat(read("/api/history/" + told.at("/about/problem").asString()).at("/events")
                .findValuesAsString("name")).contains("problem.reopened");
    }

    @Test
    void self_service_moves_rest_on_900_of_61_400_and_610_tripped() {
        JsonNode tripped = null;
        for (JsonNode one : read("/api/tripwires").at("/decisions")) {
            tripped = one.at("/stands").asString().equals("TRIPPED") ? one : tripped;
        }
        JsonNode wire = Objects.requireNonNull(tripped, "none tripped").at("/wires/0");
        assertThat(wire.at("/statement").asString())
                .contains("900 of 61400 households");
        assertThat(wire.at("/value").decimalValue())
                .as("610 of 61,400 in per cent").isEqualByComparingTo("0.99");
    }

    @Test
    void item_0_of_every_meeting_is_a_customers_story() {
        for (JsonNode one : read("/api/meetings?limit=50").at("/meetings")) {
            assertThat(as("ruth").ask("/api/meetings/" + one.at("/reference").asString()).is(200)
                    .json().at("/story").asString()).as("%s", one).isNotBlank();
        }
    }

    @Test
    void large_print_comes_back_on_12_May_and_an_employee_proposed_the_letter() {
        assertThat(caseOf("Large-print letters").at("/deferredUntil").asString())
                .endsWith("-05-12");
        JsonNode letter = initiative("A price-rise letter that names the price");
        assertThat(read("/api/history/initiative/" + letter.at("/reference").asString())
                .at("/events/0/by/roles").toString()).contains("EMPLOYEE");
    }

    private JsonNode initiative(String title) {
        return named(read("/api/initiatives?limit=100").at("/initiatives"), title);
    }

    private JsonNode caseOf(String title) {
        return named(read("/api/business-cases?limit=100").at("/cases"), title);
    }

    private static JsonNode named(JsonNode all, String title) {
        for (JsonNode one : all) {
            if (one.at("/title").asString().equals(title)) {
                return one;
            }
        }
        throw new AssertionError("nothing is called " + title + " in " + all);
    }

    private JsonNode outcome(String initiative) {
        String id = initiative(initiative).at("/id").asString();
        for (JsonNode one : read("/api/outcomes?limit=100").at("/outcomes")) {
            if (one.at("/about/initiative").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("nothing was told of " + initiative);
    }
}
