package waymark.app.govern.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.app.signin.account.Accounts;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** PRV-1, PRV-5: what tells of somebody is gone from everywhere once two people agreed to it. */
class ErasureHttpTest extends WaymarkTest {

    private static final String WHY = "Asked for it by letter";
    private static final String SECRET = "My daughter Zora waited at the lighthouse";

    @Autowired private Accounts accounts;

    private Answer asked(String field, String named) {
        return as(Part.ANALYST).post("/api/erasures", Map.of(field, named, "why", WHY)).is(201);
    }

    private Answer approved(Answer asked, Part by) {
        return as(by).against(asked).put("/api/erasures/" + asked.reference() + "/approval",
                Map.of());
    }

    private String source() {
        return as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "erased-" + System.nanoTime(), "kind", "SURVEY", "relation", "TRANSACTIONAL",
                "mapping", Map.of("columns", List.of(
                        Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Ease", "field", "CES"),
                        Map.of("header", "Why", "field", "VERBATIM"),
                        Map.of("header", "Customer", "field", "CUSTOMER")))))
                .is(201).reference();
    }

    private String heard() {
        String source = source();
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(3).toString();
        Imports.finished(as(Part.ANALYST), source, """
                Day,Ease,Why,Customer
                %1$s,1,%2$s,zora
                %1$s,2,%2$s again,zora
                %1$s,7,All was well,other
                """.formatted(day, SECRET));
        return source;
    }

    private List<JsonNode> answers(String source, String more) {
        List<JsonNode> all = new ArrayList<>();
        as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers" + more).is(200).json()
                .get("answers").forEach(all::add);
        return all;
    }

    private static List<String> words(List<JsonNode> answers) {
        return answers.stream().map(one -> one.get("verbatim").asString()).toList();
    }

    @Test
    void PRV_1_all_that_a_customer_said_is_gone_as_of_every_moment_and_counts_stay() {
        String source = heard();
        List<JsonNode> before = answers(source, "");
        String answer = before.stream().filter(one -> one.get("verbatim").asString()
                .equals(SECRET)).findFirst().orElseThrow().get("id").asString();
        Answer asked = asked("answer", answer);
        assertThat(words(answers(source, ""))).contains(SECRET);
        Answer approved = approved(asked, Part.PROJECT_MANAGER).is(200);
        await().untilAsserted(() -> assertThat(words(answers(source, "")))
                .containsExactlyInAnyOrder("(erased)", "(erased)", "All was well"));
        assertThat(words(answers(source, "?knownAt=" + asked.header("Waymark-Position"))))
                .doesNotContain(SECRET);
        assertThat(answers(source, "").stream().map(one -> one.get("scores").toString()).toList())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(one -> one.get("scores").toString()).toList());
        assertThat(reading(Part.AUDITOR).open("/audit/history/" + answer).is(200).text())
                .doesNotContain("Zora");
        assertThat(as(Part.AUDITOR).get("/api/erasures/" + approved.reference() + "?after="
                + approved.header("Waymark-Position")).is(200).at("stage")).isEqualTo("APPROVED");
    }

    @Test
    void PRV_5_whoever_asks_does_not_approve_and_another_finds_it_waiting() {
        Answer complaint = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "COMPLAINT",
                "matter", SECRET, "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer asked = asked("followup", complaint.reference());
        approved(asked, Part.ANALYST).refusedBy("PRV-5", 409);
        String mine = "/api/my?after=" + asked.header("Waymark-Position");
        assertThat(as(Part.ADMIN).get(mine).is(200).json().get("waiting")
                .findValuesAsString("reference")).contains(asked.reference());
        assertThat(as(Part.ANALYST).get(mine).is(200).json().get("waiting")
                .findValuesAsString("reference")).doesNotContain(asked.reference());
        approved(asked, Part.ADMIN).is(200);
        String address = "/api/follow-ups/" + complaint.reference();
        await().untilAsserted(() -> assertThat(as(Part.ANALYST).get(address).is(200).text())
                .contains("(erased)").doesNotContain("Zora"));
        approved(asked, Part.PROJECT_MANAGER).is(412);
    }

    @Test
    void PRV_5_a_person_is_forgotten_once_they_left() {
        Answer made = as(Part.ADMIN).post("/api/people", Map.of("name", "Zora Leaves", "email",
                "zora-" + System.nanoTime() + "@waymark.example")).is(201);
        as(Part.ADMIN).post("/api/erasures", Map.of("person", made.reference(), "why", WHY))
                .refusedBy("PRV-5", 409);
        accounts.create(made.at("stream"), "zora-" + System.nanoTime() + "@waymark.example");
        as(Part.ADMIN).against(made).post("/api/people/" + made.reference() + "/deactivation",
                Map.of("reason", "left")).is(200);
        Answer asked = asked("person", made.reference());
        approved(asked, Part.ADMIN).is(200);
        await().untilAsserted(() -> assertThat(as(Part.ADMIN).get("/api/people/"
                + made.reference()).is(200).text()).contains("(erased)").doesNotContain("Zora"));
        await().untilAsserted(() -> assertThat(accounts.loginOf(made.at("stream"))).isEmpty());
    }

    @Test
    void PRV_5_what_is_withdrawn_stays_and_what_names_nobody_is_refused() {
        Answer complaint = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "COMPLAINT",
                "matter", SECRET, "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer asked = asked("followup", complaint.reference());
        as(Part.ANALYST).against(asked).put("/api/erasures/" + asked.reference() + "/withdrawal",
                Map.of("reason", "Another was meant")).is(200);
        assertThat(as(Part.ANALYST).get("/api/follow-ups/" + complaint.reference()).is(200)
                .text()).contains("Zora");
        as(Part.ANALYST).post("/api/erasures", Map.of("person", "P-99999", "why", WHY)).is(422);
        as(Part.ANALYST).post("/api/erasures", Map.of("why", WHY)).is(422);
        as(Part.ANALYST).post("/api/erasures", Map.of("why", WHY, "followup",
                complaint.reference(), "person", "P-1")).is(422);
        as(Part.EMPLOYEE).post("/api/erasures", Map.of("person", "P-1", "why", WHY)).is(403);
        as(Part.EMPLOYEE).get("/api/erasures").is(403);
    }

    @Test
    void erasures_have_their_pages() {
        Answer complaint = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "COMPLAINT",
                "matter", SECRET, "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer asked = asked("followup", complaint.reference());
        String after = "?after=" + asked.header("Waymark-Position");
        assertThat(reading(Part.ADMIN).open("/govern/erasures" + after).is(200).text())
                .contains(asked.reference(), WHY);
        assertThat(reading(Part.ADMIN).open("/govern/erasures/" + asked.reference() + after)
                .is(200).text()).contains("Erase it for good", WHY);
        assertThat(reading(Part.ANALYST).open("/listen/follow-ups/" + complaint.reference())
                .is(200).text()).contains("Ask to forget this customer");
    }
}
