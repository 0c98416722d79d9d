package waymark.app.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Somebody who manages a project leaves, and another takes it on. */
class HandedOnHttpTest extends Exceeding {

    @Test
    void ORG_2_a_project_whose_manager_left_awaits_another_and_is_theirs_then() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines", "email", "ines-"
                + System.nanoTime() + "@waymark.example", "roles", List.of("PROJECT_MANAGER")))
                .is(201);
        Answer project = managedBy(ines);
        String reference = "\"" + project.reference() + "\"";
        Answer deputised = as(Part.ADMIN).against(ines).put("/api/people/" + ines.reference()
                + "/deputy", Map.of("deputy", person(Part.EMPLOYEE))).is(200);
        Answer left = as(Part.ADMIN).against(deputised).post("/api/people/" + ines.reference()
                + "/deactivation", Map.of("reason", "She left")).is(200);
        assertThat(awaiting(Part.ADMIN, left)).contains(reference);
        assertThat(awaiting(Part.EMPLOYEE, left)).as("her deputy").contains(reference);
        assertThat(awaiting(Part.ANALYST, left)).doesNotContain(reference);
        String manager = "/api/projects/" + project.reference() + "/manager";
        as(Part.OTHER_MANAGER).against(project).put(manager,
                Map.of("manager", ines.at("stream"))).refusedBy("ORG-1", 422);
        Answer named = as(Part.OTHER_MANAGER).against(project).put(manager, Map.of("manager",
                person(Part.OTHER_MANAGER), "reason", "Ines left")).is(200);
        assertThat(awaiting(Part.ADMIN, named)).doesNotContain(reference);
        assertThat(read(Part.OTHER_MANAGER, "/api/my?after=" + named.at("position")).text())
                .contains("Pilot of " + ines.reference(), "\"MOVE_MILESTONE\"");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/projects/" + project.reference()
                + "?after=" + named.at("position")).is(200).text()).contains("Other manager");
        whoManagesItNowExplains(project);
    }

    private Answer managedBy(Answer ines) {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                quickTrack(), "manager", ines.at("stream"), "plannedFinish",
                today.plusDays(60).toString(), "milestones", List.of(Map.of("name",
                        "Pilot of " + ines.reference(), "baseline", today.plusDays(9).toString()))))
                .is(201);
    }

    private String awaiting(Part part, Answer after) {
        return read(part, "/api/my?after=" + after.at("position")).json()
                .get("awaitingOwner").toString();
    }

    /** PRJ-2: an exception asks whoever is in charge, and bars them from accepting. */
    private void whoManagesItNowExplains(Answer project) {
        String exception = beyond(project);
        assertThat(read(Part.AUDITOR, exception).at("manager"))
                .isEqualTo(person(Part.OTHER_MANAGER));
        Answer said = as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, exception))
                .put(exception + "/account", ACCOUNT).is(200);
        assertThat(reading(Part.MEMBER).open(exception.replace("/api", "/deliver") + "?after="
                + said.at("position")).is(200).text()).contains("in the place of Other manager");
        as(Part.CHAIR).against(said).put(exception + "/recovery", Map.of()).is(200);
    }
}
