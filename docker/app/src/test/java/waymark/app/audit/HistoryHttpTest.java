package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;
import waymark.app.testing.WaymarkTest;

class HistoryHttpTest extends WaymarkTest {

    @Autowired private Tokens tokens;

    @Test
    void anybody_signed_in_reads_who_decided_what_and_when() {
        Answer recorded = insight();
        Answer refuted = as(Part.ANALYST).against(recorded).put("/api/insights/"
                + recorded.reference() + "/refutation", Map.of("reason", "Not so.")).is(200);
        Answer history = as(Part.AUDITOR).get("/api/history/insight/" + recorded.reference()
                + "?after=" + refuted.header("Waymark-Position")).is(200);
        assertThat(history.at("events/0/name")).isEqualTo("insight.recorded");
        assertThat(history.at("events/0/by/person")).isEqualTo(person(Part.ANALYST));
        assertThat(history.at("events/0/by/name")).isEqualTo("Analyst");
        assertThat(history.at("events/0/by/roles/0")).isEqualTo("ANALYST");
        assertThat(history.at("events/1/words")).isEqualTo("Refuted");
        assertThat(history.at("events/1/fields/reason")).isEqualTo("Not so.");
        assertThat(history.json().at("/events/1/readSet").propertyNames())
                .contains(person(Part.ANALYST));
        Answer before = as(Part.AUDITOR).get("/api/history/insight/" + recorded.reference()
                + "?knownAt=" + recorded.header("Waymark-Position")).is(200);
        assertThat(before.json().at("/events")).hasSize(1);
        as(Part.AUDITOR).get("/api/history/insight/INS-99999").refusedBy("COM-3", 404);
        asNobody().get("/api/history/insight/" + recorded.reference()).is(401);
    }

    @Test
    void who_acted_is_kept_with_roles_and_department_as_they_were_then() {
        Answer field = department();
        Answer somebody = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines Then", "email",
                "then-" + System.nanoTime() + "@waymark.example", "department",
                field.reference(), "roles", List.of("ANALYST"))).is(201);
        Http own = new Http(address(), tokens.issue(new Actor(somebody.at("stream"),
                Set.of(Role.ANALYST), null), "tests", 1).secret());
        Answer recorded = own.post("/api/insights", Map.of("title", "People wait", "statement",
                "Nobody tells them.")).is(201);
        String path = "/api/people/" + somebody.reference();
        Answer moved = as(Part.ADMIN).against(as(Part.ADMIN).get(path).is(200)).put(path
                + "/department", Map.of("department", department().reference())).is(200);
        Answer history = as(Part.AUDITOR).get("/api/history/" + recorded.at("stream") + "?after="
                + moved.header("Waymark-Position")).is(200);
        assertThat(history.at("events/0/by/person")).isEqualTo(somebody.at("stream"));
        assertThat(history.at("events/0/by/roles/0")).isEqualTo("ANALYST");
        assertThat(history.at("events/0/by/department")).isEqualTo(field.at("stream"));
    }

    private Answer department() {
        return as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Then " + System.nanoTime())).is(201);
    }

    @Test
    void personal_text_is_masked_for_everybody() {
        Answer history = as(Part.ADMIN)
                .get("/api/history/" + person(Part.EMPLOYEE)).is(200);
        assertThat(history.at("events/0/fields/name")).isEqualTo("(personal)");
        assertThat(history.text()).doesNotContain("waymark.example");
    }

    @Test
    void every_event_has_a_receipt_to_read_and_to_print() {
        Answer recorded = insight();
        String position = recorded.header("Waymark-Position");
        Reading auditor = reading(Part.AUDITOR);
        for (String path : List.of("/audit/events/" + position, "/audit",
                "/audit/history/insight/" + recorded.reference(), "/understand")) {
            assertThat(auditor.open(path + "?after=" + position).is(200).text())
                    .contains("</html>");
        }
    }

    private Answer insight() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "People wait",
                "statement", "Nobody tells them.", "evidence", List.of())).is(201);
    }
}
