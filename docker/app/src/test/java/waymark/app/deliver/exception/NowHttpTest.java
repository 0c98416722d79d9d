package waymark.app.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** How exceptions stand now, and whom they wait for once somebody has left. */
class NowHttpTest extends Exceeding {

    @Test
    void PRJ_2_what_is_expected_now_stands_beside_what_it_was_opened_with() {
        Answer project = project();
        String address = beyond(project);
        Answer more = expecting(project, "5200");
        Answer read = as(Part.AUDITOR).get(address + "?after=" + more.at("position")).is(200);
        assertThat(read.at("stage")).isEqualTo("OPEN");
        assertThat(expected(read, "beyond")).isEqualByComparingTo("5080");
        assertThat(expected(read, "now")).isEqualByComparingTo("5200");
        String page = reading(Part.EMPLOYEE).open(address.replace("/api", "/deliver") + "?after="
                + more.at("position")).is(200).text();
        assertThat(page).contains("It is expected to cost EUR\u00a05,200.00",
                "When it was opened, it was expected to cost EUR\u00a05,080.00");
    }

    @Test
    void PRJ_2_a_late_report_of_an_earlier_week_does_not_stand_before_one_of_a_later() {
        Answer project = project();
        String address = beyond(project);
        Answer late = as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference()
                + "/weekly",
                Map.of("week", today.minusDays(14).toString(), "words", "As agreed",
                        "costs", List.of(Map.of("kind", "FORECAST", "amount", euro("4000")))))
                .is(200);
        Answer read = as(Part.AUDITOR).get(address + "?after=" + late.at("position")).is(200);
        assertThat(expected(read, "now")).isEqualByComparingTo("5080");
        Answer of = as(Part.AUDITOR).get("/api/projects/" + project.reference() + "?after="
                + late.at("position")).is(200);
        assertThat(new BigDecimal(of.at("forecastCost/amount"))).isEqualByComparingTo("5080");
        assertThat(exceptions(project, 1, "OPEN").at("exceptions/0/times")).isEqualTo("1");
    }

    @Test
    void ORG_2_what_waits_for_a_sponsor_who_left_waits_for_the_council_and_is_listed() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines", "email", "ines-"
                + System.nanoTime() + "@waymark.example", "roles", List.of("ANALYST"))).is(201);
        Answer project = project();
        sponsoring(project, ines);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/risks",
                Map.of("what", "The rota of " + project.reference() + " is late", "likelihood",
                        2, "effect", 2, "owner", ines.at("stream")))
                .is(200);
        String address = beyond(project);
        Answer said = as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, address))
                .put(address + "/account", ACCOUNT).is(200);
        String exception = address.replaceFirst(".*/", "");
        assertThat(waiting(said)).doesNotContain(exception);
        Answer left = as(Part.ADMIN).against(ines).post("/api/people/" + ines.reference()
                + "/deactivation", Map.of("reason", "She left")).is(200);
        assertThat(waiting(left)).contains(exception);
        assertThat(as(Part.ADMIN).get("/api/my?after=" + left.at("position")).is(200).json()
                .get("awaitingOwner").toString()).contains("\"" + exception + "\"",
                        "The rota of " + project.reference() + " is late");
    }

    private void sponsoring(Answer project, Answer sponsor) {
        String after = "?after=" + sponsor.at("position");
        String initiative = "/api/initiatives/" + read(Part.AUDITOR, "/api/projects/"
                + project.reference() + "?after=" + project.at("position")).at("initiative")
                .replaceFirst(".*/", "");
        as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, initiative + after))
                .put(initiative + "/sponsor", Map.of("sponsor", sponsor.at("stream"))).is(200);
    }

    /** What waits for the chair of the council. */
    private List<String> waiting(Answer known) {
        return as(Part.CHAIR).get("/api/my?after=" + known.at("position")).is(200).json()
                .get("waiting").valueStream().map(one -> one.at("/reference").asString())
                .toList();
    }

    private static BigDecimal expected(Answer exception, String when) {
        return new BigDecimal(exception.at(when + "/money/expected/amount"));
    }
}
