package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Objectives, for which several departments are accountable together. */
class ObjectiveHttpTest extends WaymarkTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void INI_1_an_initiative_serves_an_objective_instead_of_a_problem() {
        String field = department();
        Answer set = as(Part.MEMBER)
                .post("/api/objectives", goal(List.of(field, department()), today)).is(201);
        Answer proposed = as(Part.ANALYST).post("/api/initiatives", Map.of("title", "Two hours",
                "summary", "Say two hours", "objective", set.reference(), "owner",
                person(Part.PROJECT_MANAGER), "departments", List.of(field))).is(201);
        Answer read = as(Part.EMPLOYEE).get("/api/objectives/" + set.reference() + "?after="
                + proposed.header("Waymark-Position")).is(200);
        assertThat(read.at("initiatives/0")).isEqualTo(proposed.at("stream"));
        assertThat(read.at("contributions/0/initiatives")).isEqualTo("1");
        assertThat(read.at("contributions/1/initiatives")).isEqualTo("0");
        assertThat(reading(Part.EMPLOYEE).open("/choose/initiatives/" + proposed.reference())
                .is(200).text()).contains(set.reference());
        assertThat(reading(Part.EMPLOYEE).open("/govern/objectives/" + set.reference())
                .is(200).text()).contains(proposed.reference());
        Answer trace = as(Part.EMPLOYEE).get("/api/trace/" + set.at("stream")).is(200);
        assertThat(trace.at("item/kind") + " " + trace.at("money/0/initiative/reference"))
                .isEqualTo("objective " + proposed.reference());
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/" + set.reference()).is(200).text())
                .contains(proposed.reference(), "is served by");
    }

    @Test
    void INI_1_an_objective_that_ended_is_kept_as_it_is() {
        List<String> departments = List.of(department(), department());
        as(Part.ANALYST).post("/api/objectives", goal(departments, today))
                .refusedBy("COM-3", 403);
        as(Part.MEMBER).post("/api/objectives", goal(departments.subList(0, 1), today)).is(422);
        as(Part.MEMBER).post("/api/objectives", goal(departments, today.minusDays(1)))
                .refusedBy("INI-1", 422);
        Answer set = as(Part.MEMBER).post("/api/objectives", goal(departments, today)).is(201);
        String closing = "/api/objectives/" + set.reference() + "/closing";
        Map<String, Object> missed = Map.of("result", "MISSED", "reason", "Too late");
        Answer closed = as(Part.MEMBER).against(set).put(closing, missed).is(200);
        as(Part.MEMBER).against(closed).put(closing, missed).refusedBy("INI-1", 409);
        Answer list = as(Part.EMPLOYEE).get("/api/objectives?open=true&after="
                + closed.header("Waymark-Position")).is(200);
        assertThat(list.text()).doesNotContain(set.at("stream"));
    }

    private Map<String, Object> goal(List<String> departments, LocalDate due) {
        return Map.of("title", "Fewer missed visits", "metric", metric(), "target", "5.0",
                "dueOn", due.toString(), "departments", departments);
    }

    private String metric() {
        return as(Part.ANALYST).post("/api/metrics", Map.of("name", "Visits " + System.nanoTime(),
                "role", "OUTCOME", "direction", "LESS_IS_BETTER", "definition", Map.of("kind",
                        "NPS", "question", "Would you recommend us?", "method", "NET_PROMOTER",
                        "population", Map.of("described", "All"))))
                .is(201).reference();
    }

    private String department() {
        return as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Field " + System.nanoTime())).is(201).reference();
    }
}
