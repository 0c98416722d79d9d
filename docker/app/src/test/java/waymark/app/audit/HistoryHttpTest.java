package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.choose.Papers;
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

    @Test
    void each_event_says_in_words_what_was_recorded() {
        Answer recorded = insight();
        String path = "/insight/" + recorded.reference();
        Answer framed = framed();
        String then = "?after=" + framed.header("Waymark-Position");
        Answer history = as(Part.AUDITOR).get("/api/history" + path + then).is(200);
        assertThat(pairs(history, 0)).containsExactly("title: People wait",
                "statement: Nobody tells them.");
        assertThat(history.at("events/0/says/0/name")).isEqualTo("title");
        Answer problem = as(Part.AUDITOR).get("/api/history/" + framed.at("stream") + then)
                .is(200);
        assertThat(pairs(problem, 0)).contains("kind: pain", "persona: A family",
                "waiver: Told by the field", "customers: low 100, likely 200, high 300",
                "cost to us: EUR 50,000.00, low EUR 40,000.00, high EUR 60,000.00");
        assertThat(reading(Part.AUDITOR).open("/audit/history" + path + then).is(200).text())
                .contains("title: People wait; statement: Nobody tells them.");
        assertThat(reading(Part.AUDITOR).open("/audit/history" + path + then + "&table=history-of-"
                + recorded.reference().toLowerCase(Locale.ROOT) + "&as=csv").is(200).text())
                .contains(",What was recorded,",
                        ",title: People wait; statement: Nobody tells them.,");
    }

    @Test
    void what_an_event_names_leads_there_from_its_receipt() {
        Answer initiative = as(Part.PROJECT_MANAGER).post("/api/initiatives", Papers.initiative(
                framed().reference(), person(Part.PROJECT_MANAGER))).is(201);
        String position = initiative.header("Waymark-Position");
        Answer told = as(Part.AUDITOR).get("/api/history/" + initiative.at("stream") + "?after="
                + position).is(200);
        assertThat(pairs(told, 0)).contains("owner: Project manager");
        assertThat(reading(Part.AUDITOR).open("/audit/events/" + position + "?after=" + position)
                .is(200).text()).contains(">Project manager</a>", "href=\"/govern/people/P-");
    }

    @Test
    void what_is_masked_among_the_fields_is_masked_in_words() {
        Answer history = as(Part.ADMIN).get("/api/history/" + person(Part.EMPLOYEE)).is(200);
        assertThat(pairs(history, 0)).contains("name: (personal)", "email: (personal)",
                "roles: employee");
    }

    private static List<String> pairs(Answer history, int event) {
        List<String> pairs = new ArrayList<>();
        history.json().at("/events/" + event + "/says").forEach(one -> pairs.add(
                one.get("name").asString() + ": "
                        + one.get("value").asString().replace('\u00a0', ' ')));
        return pairs;
    }

    private Answer framed() {
        Map<String, Object> body = Papers.problem(Papers.WAIVED);
        body.put("size", Map.of("customers", Map.of("low", 100, "likely", 200, "high", 300),
                "costToUs", Map.of("low", euros(40_000), "likely", euros(50_000), "high",
                        euros(60_000))));
        return as(Part.ANALYST).post("/api/problems", body).is(201);
    }

    private static Map<String, Object> euros(int amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private Answer insight() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "People wait",
                "statement", "Nobody tells them.", "evidence", List.of())).is(201);
    }
}
