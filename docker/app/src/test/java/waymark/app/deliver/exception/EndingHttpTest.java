package waymark.app.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class EndingHttpTest extends Exceeding {

    private Map<String, Object> completion(List<Map<String, Object>> open) {
        return Map.of("change", "We call first", "reviewOn", today.plusDays(90).toString(),
                "lessons", Map.of("wentWell", "Calls", "wentBadly", "Rota", "nextTime", "Ask"),
                "open", open);
    }

    private Answer waiting() {
        Answer project = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                quickTrack(), "plannedFinish", today.plusDays(60).toString(), "milestones",
                List.of(Map.of("name", "Pilot", "baseline", today.plusDays(9).toString()))))
                .is(201);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("risks", List.of(Map.of("what", "The rota is late", "weight", "AMBER"))))
                .is(200);
        return project;
    }

    private static Map<String, Object> dropped(String what) {
        return Map.of("what", what, "fate", "DROPPED", "reason", "It is spent");
    }

    @Test
    void PRJ_4_completing_names_what_is_open_and_takes_the_answers_in_the_same_call() {
        Answer project = waiting();
        beyond(project);
        String address = "/api/projects/" + project.reference();
        Answer read = read(Part.PROJECT_MANAGER, address + "?after=" + head());
        Answer no = as(Part.PROJECT_MANAGER).against(read)
                .put(address + "/completion", completion(List.of())).refusedBy("PRJ-4", 409);
        assertThat(no.at("detail")).contains("milestone Pilot", "exception in cost",
                "reported risk 1: The rota is late");
        Map<String, Object> pilot = Map.of("what", "milestone Pilot", "fate", "MOVED", "reason",
                "The next phase has it", "to", "Field service");
        List<Map<String, Object>> all = List.of(pilot, dropped("exception in cost"),
                dropped("reported risk 1: The rota is late"));
        as(Part.PROJECT_MANAGER).against(read).put(address + "/completion", completion(
                Stream.concat(all.stream(), Stream.of(dropped("risk R7"))).toList()))
                .refusedBy("PRJ-4", 422);
        Answer done = as(Part.PROJECT_MANAGER).against(read).put(address + "/completion",
                completion(all)).is(200);
        assertThat(done.at("events")).isEqualTo("4");
        assertThat(as(Part.AUDITOR).get(address + "?after=" + done.at("position")).is(200)
                .at("stage")).isEqualTo("COMPLETED");
        assertThat(exceptions(project, 1, "CLOSED").at("exceptions/0/closed"))
                .isEqualTo("The project has ended.");
        tellsWhatBecameOfIt(project, "?after=" + done.at("position"));
    }

    private void tellsWhatBecameOfIt(Answer project, String after) {
        assertThat(as(Part.AUDITOR).get("/api/projects/" + project.reference() + "/watch" + after)
                .is(200).at("left/0/to")).isEqualTo("Field service");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/projects/" + project.reference() + after)
                .is(200).text()).contains("moved to Field service");
    }
}
