package waymark.app.deliver.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What lies behind a gate is done once nothing is open there, and its form says so before. */
class WayHttpTest extends Ruled {

    private static final String PASSABLE = "value=\"COMPLETION\"";

    @Test
    void DRL_2_a_pilot_starts_is_scaled_and_completed_once_nothing_shuts_the_gate_before() {
        String project = "/api/projects/" + project();
        as(Part.PROJECT_MANAGER).post(project + "/gates", Map.of("kind", "COMPLETION")).is(201);
        Answer first = adopt(true);
        assertThat(pilot(project).refusedBy("DRL-2", 409).at("detail"))
                .contains("A voice answers");
        said(project, "a pilot", first);
        answer(project, "PILOT", first);
        Answer started = pilot(project).is(200);
        scaled(project, started);
        completed(project);
    }

    /** A rule that is adopted while it is piloted is asked before it goes to everybody. */
    private void scaled(String project, Answer started) {
        Answer second = adopt(true);
        String end = project + "/pilots/1/end";
        as(Part.PROJECT_MANAGER).against(started).put(end, verdict()).refusedBy("DRL-2", 409);
        said(project, "scaling", second);
        as(Part.MEMBER).post(address(second) + "/waivers", Map.of("project",
                project.replaceFirst(".*/", ""), "reason", "The rota comes in May", "until",
                today.plusDays(30).toString(), "meeting", opened().reference())).is(200);
        as(Part.PROJECT_MANAGER).against(started).put(end, verdict()).is(200);
    }

    private void completed(String project) {
        Answer third = adopt(true);
        Answer read = as(Part.PROJECT_MANAGER).get(project + "?after=" + head()).is(200);
        Map<String, Object> completion = Map.of("change", "We call first", "reviewOn",
                today.plusDays(90).toString(), "lessons", Map.of("wentWell", "Calls",
                        "wentBadly", "Rota", "nextTime", "Ask"));
        Answer no = as(Part.PROJECT_MANAGER).against(read).put(project + "/completion",
                completion).refusedBy("DRL-2", 409);
        assertThat(no.at("detail")).contains("Open is: A voice answers.");
        said(project, "the end", third);
        assertThat(gates(project)).contains(PASSABLE);
        answer(project, "COMPLETION", third);
        assertThat(gates(project)).doesNotContain(PASSABLE);
        as(Part.PROJECT_MANAGER).against(read).put(project + "/completion", completion).is(200);
    }

    private String gates(String project) {
        return reading(Part.PROJECT_MANAGER).open(project.replace("/api", "/deliver")
                + "/gates?after=" + head()).is(200).text();
    }

    private void said(String project, String before, Answer rule) {
        String page = reading(Part.PROJECT_MANAGER).open(project.replace("/api", "/deliver")
                + "?after=" + head()).is(200).text();
        assertThat(page).contains("The gate before " + before + " is shut: "
                + rule.reference() + " is neither answered nor waived.", "Answer at the gate");
    }

    private void answer(String project, String gate, Answer rule) {
        as(Part.PROJECT_MANAGER).post(project + "/gates", Map.of("kind", gate, "answers",
                List.of(Map.of("rule", rule.reference(), "how", "KEPT", "words",
                        "A person answers"))))
                .is(201);
    }

    private Answer pilot(String project) {
        return as(Part.PROJECT_MANAGER).post(project + "/pilots", Map.of("hypothesis",
                "Help is easier to get", "segment", "One in five callers", "measure",
                "CES from 1 to 7", "from", today.minusDays(20).toString(), "to",
                today.plusDays(20).toString()));
    }

    private static Map<String, Object> verdict() {
        return Map.of("verdict", "SCALE", "reason", "It became easier", "found",
                Map.of("without", 4.4, "with", 5.1, "n", 318));
    }
}
