package waymark.app.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class RisksHttpTest extends Projects {

    @Test
    void PRJ_9_a_risk_is_weighed_looked_after_happens_and_is_closed() {
        String risks = "/api/projects/" + project() + "/risks";
        as(Part.PROJECT_MANAGER).post(risks, risk(4, 4, "person/00000000-0000-7000-8000-"
                + "000000000001")).is(422);
        Answer first = register(risks, 2, 2).is(200);
        Answer second = register(risks, 4, 5).is(200);
        Answer read = read(risks, second);
        assertThat(read.at("risks/0/number")).isEqualTo("2");
        assertThat(read.at("risks/0/score")).isEqualTo("20");
        assertThat(first.at("version")).isNotEqualTo(second.at("version"));
        Map<String, Object> anew = new HashMap<>(risk(5, 5, person(Part.OTHER_MANAGER)));
        anew.remove("what");
        Answer weighed = as(Part.PROJECT_MANAGER).against(read).put(risks + "/1", anew).is(200);
        assertThat(read(risks, weighed).at("risks/0/number")).isEqualTo("1");
        happensAndCloses(risks, weighed);
    }

    private void happensAndCloses(String risks, Answer weighed) {
        Answer issue = as(Part.PROJECT_MANAGER).against(weighed).put(risks + "/2/issue",
                Map.of("happened", "It did")).is(200);
        as(Part.PROJECT_MANAGER).against(issue).put(risks + "/2/issue",
                Map.of("happened", "Again")).refusedBy("PRJ-9", 409);
        as(Part.PROJECT_MANAGER).against(issue).put(risks + "/7/closing",
                Map.of("reason", "x")).refusedBy("PRJ-9", 404);
        Answer closed = as(Part.PROJECT_MANAGER).against(issue).put(risks + "/2/closing",
                Map.of("reason", "Mended")).is(200);
        Answer after = read(risks, closed);
        assertThat(after.at("risks/1/standing")).isEqualTo("CLOSED");
        assertThat(after.at("risks/1/happened")).isEqualTo("It did");
    }

    @Test
    void ORG_1_whoever_looks_after_a_risk_is_one_active_person() {
        String risks = "/api/projects/" + project() + "/risks";
        Answer gone = as(Part.ADMIN).post("/api/people", Map.of("name", "Gone", "email",
                "gone-" + System.nanoTime() + "@waymark.example")).is(201);
        as(Part.ADMIN).against(gone).post("/api/people/" + gone.reference() + "/deactivation",
                Map.of("reason", "Left")).is(200);
        as(Part.PROJECT_MANAGER).post(risks, risk(1, 1, gone.reference()))
                .refusedBy("ORG-1", 422);
        register(risks, 1, 1).is(200);
    }

    @Test
    void PRJ_8_one_pilot_at_a_time_and_its_end_sets_the_stage() {
        String project = "/api/projects/" + project();
        Answer started = pilot(project).is(200);
        assertThat(read(project, started).at("stage")).isEqualTo("PILOTING");
        pilot(project).refusedBy("PRJ-8", 409);
        String end = project + "/pilots/1/end";
        as(Part.PROJECT_MANAGER).against(started).put(project + "/pilots/2/end", verdict("SCALE"))
                .refusedBy("PRJ-8", 404);
        Map<String, Object> ahead = new HashMap<>(verdict("SCALE"));
        ahead.put("effectiveOn", day(3));
        as(Part.PROJECT_MANAGER).against(started).put(end, ahead).refusedBy("PRJ-8", 422);
        Answer adjusted = as(Part.PROJECT_MANAGER).against(started).put(end, verdict("ADJUST"))
                .is(200);
        assertThat(read(project, adjusted).at("stage")).isEqualTo("PILOTING");
        as(Part.PROJECT_MANAGER).against(adjusted).put(end, verdict("SCALE"))
                .refusedBy("PRJ-8", 409);
        scaled(project);
    }

    private void scaled(String project) {
        Answer again = pilot(project).is(200);
        Answer scaled = as(Part.PROJECT_MANAGER).against(again)
                .put(project + "/pilots/2/end", verdict("SCALE")).is(200);
        assertThat(read(project, scaled).at("stage")).isEqualTo("DELIVERING");
        Answer pilots = read(project + "/pilots", scaled);
        assertThat(pilots.at("pilots/0/verdict")).isEqualTo("SCALE");
        assertThat(pilots.at("pilots/1/found/n")).isEqualTo("318");
        Answer listed = read("/api/projects?stage=PILOTING", again);
        assertThat(listed.text()).doesNotContain(project.substring(14) + "\"");
    }

    private Answer pilot(String project) {
        return as(Part.PROJECT_MANAGER).post(project + "/pilots", Map.of("hypothesis",
                "Help is easier to get", "segment", "One in five callers", "measure",
                "CES from 1 to 7", "from", day(-20), "to", day(20)));
    }

    private static Map<String, Object> verdict(String verdict) {
        return Map.of("verdict", verdict, "reason", "It became harder", "found",
                Map.of("without", 5.1, "with", 4.4, "n", 318));
    }

    private Answer register(String risks, int likelihood, int effect) {
        return as(Part.PROJECT_MANAGER).post(risks,
                risk(likelihood, effect, person(Part.PROJECT_MANAGER)));
    }

    private static Map<String, Object> risk(int likelihood, int effect, String owner) {
        return Map.of("what", "The rota is late", "likelihood", likelihood, "effect", effect,
                "owner", owner);
    }
}
