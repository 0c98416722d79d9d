package waymark.app.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;

class OutcomeHttpTest extends Telling {

    @Test
    void OUT_1_nothing_is_told_as_done_or_declined_before_it_is() {
        Answer initiative = initiative();
        draft("DONE", initiative).refusedBy("OUT-1", 409);
        draft("DECLINED", initiative).refusedBy("OUT-1", 409);
        as(Part.CHAIR).against(initiative).put("/api/initiatives/" + initiative.reference()
                + "/rejection", Map.of("reason", "It costs more than it helps.")).is(200);
        Answer declined = draft("DECLINED", initiative).is(201);
        Answer read = as(Part.AUDITOR).get(address(declined) + "?after="
                + declined.header("Waymark-Position")).is(200);
        assertThat(read.at("stage")).isEqualTo("DRAFTED");
        assertThat(read.at("kind")).isEqualTo("DECLINED");
    }

    @Test
    void OUT_1_everything_needs_evidence() {
        Map<String, Object> body = words("PROGRESS", initiative());
        body.put("evidence", List.of());
        as(Part.ANALYST).post("/api/outcomes", body).refusedBy("OUT-1", 422);
    }

    @Test
    void OUT_2_what_leads_to_a_person_is_refused_with_its_place_and_a_name_only_warns() {
        Map<String, Object> body = words("PROGRESS", initiative());
        body.put("weDid", "Ask +49 30 1234567 or write to eva@example.org.");
        Answer refused = as(Part.ANALYST).post("/api/outcomes", body).refusedBy("OUT-2", 422);
        assertThat(refused.text()).contains("telephone number at characters 5 to")
                .doesNotContain("1234567").doesNotContain("eva@");
        body.put("weDid", "We looked into it with thanks to Lena Fischer on 01.10.2026.");
        Answer kept = as(Part.ANALYST).post("/api/outcomes", body).is(201);
        Answer read = as(Part.ANALYST).get(address(kept) + "?after="
                + kept.header("Waymark-Position")).is(200);
        assertThat(read.at("warnings/0")).contains("Lena Fischer");
    }

    @Test
    void OUT_6_the_owner_publishes_and_everybody_reads_it_while_the_board_is_open() {
        Answer drafted = draft("PROGRESS", initiative()).is(201);
        as(Part.ANALYST).against(drafted).put(address(drafted) + "/publication", Map.of())
                .refusedBy("OUT-6", 409);
        Answer told = as(Part.PROJECT_MANAGER).against(drafted)
                .put(address(drafted) + "/publication", Map.of()).is(200);
        Answer closed = asNobody().get("/api/board").is(200);
        assertThat(closed.at("open")).isEqualTo("false");
        assertThat(closed.json().at("/outcomes")).isEmpty();
        Answer programme = as(Part.ADMIN).get("/api/programme/settings").is(200);
        Answer opened = as(Part.ADMIN).against(programme)
                .put("/api/programme/board", Map.of("open", true)).is(200);
        Answer open = asNobody().get("/api/board?after="
                + opened.header("Waymark-Position")).is(200);
        assertThat(open.text()).contains(drafted.reference());
        as(Part.ADMIN).against(opened).put("/api/programme/board", Map.of("open", false)).is(200);
        as(Part.EMPLOYEE).post(address(told.is(200)) + "/disputes", Map.of("reason", "Not here."))
                .is(200);
    }

    @Test
    void OUT_4_only_what_is_told_can_be_disputed() {
        Answer drafted = draft("PROGRESS", initiative()).is(201);
        Map<String, Object> why = Map.of("reason", "Nobody sent a text.");
        as(Part.EMPLOYEE).post(address(drafted) + "/disputes", why).refusedBy("OUT-4", 409);
        as(Part.PROJECT_MANAGER).against(drafted)
                .put(address(drafted) + "/publication", Map.of()).is(200);
        as(Part.EMPLOYEE).post(address(drafted) + "/disputes", why).is(200);
    }

    @Test
    void an_outcome_has_its_page_and_the_board_is_friendly_while_it_is_closed() {
        Answer drafted = draft("PROGRESS", initiative()).is(201);
        Answer page = reading(Part.EMPLOYEE).open("/tell/outcomes/"
                + drafted.reference() + "?after=" + drafted.header("Waymark-Position")).is(200);
        assertThat(page.text()).contains("I took a third day off.");
        Reading analyst = reading(Part.ANALYST);
        for (String path : List.of("/tell", "/tell/outcomes/new")) {
            analyst.open(path).is(200);
        }
        assertThat(reading().open("/board").is(200).text())
                .contains("You said, we did");
    }
}
