package waymark.app.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** How the rules were kept: what was recorded under each, what was let off, what was refused. */
class ControlsHttpTest extends WaymarkTest {

    private static final Map<String, Object> PAIN = Map.of("persona", "A family",
            "need", "to know the hour", "situation", "a line is installed",
            "obstacle", "the window is a day", "consequence", "a day off");

    private Answer waived() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "statement", PAIN,
                "waiver", "Not asked yet")).is(201);
    }

    private Answer grounded() {
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "They wait all day", "evidence", List.of(Map.of("kind", "INTERVIEW",
                        "stance", "SUPPORTS", "summary", "Seven of nine", "observedOn",
                        "2026-10-01"))))
                .is(201);
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "statement", PAIN,
                "insights", List.of(insight.reference()))).is(201);
    }

    private JsonNode control(String rule, Answer after) {
        return as(Part.AUDITOR).get("/api/controls/" + rule + "?after="
                + after.header("Waymark-Position")).is(200).json();
    }

    private static long position(Answer answer) {
        return Long.parseLong(answer.header("Waymark-Position"));
    }

    @Test
    void PRB_1_what_rests_on_evidence_and_what_on_a_waiver_is_counted_apart() {
        Answer before = grounded();
        JsonNode then = control("PRB-1", before);
        Answer last = waived();
        JsonNode now = control("PRB-1", last);
        assertThat(now.get("applied").asLong()).isGreaterThan(then.get("applied").asLong());
        assertThat(now.get("waived").asLong()).isGreaterThan(then.get("waived").asLong());
        Answer waivers = as(Part.AUDITOR).get("/api/controls/PRB-1/events?how=WAIVED&after="
                + last.header("Waymark-Position")).is(200);
        assertThat(positions(waivers.json().get("members"))).contains(position(last))
                .doesNotContain(position(before));
        assertThat(positions(as(Part.AUDITOR).get("/api/controls/PRB-1/events?how=HELD").is(200)
                .json().get("members"))).contains(position(before))
                .doesNotContain(position(last));
        assertThat(control("PRB-1?knownAt=" + position(before) + "&x=", before).get("waived"))
                .isEqualTo(then.get("waived"));
    }

    @Test
    void the_whole_population_is_paged_and_a_seed_draws_the_same_from_it() {
        Answer last = waived();
        for (int i = 0; i < 6; i++) {
            last = waived();
        }
        String known = "&knownAt=" + position(last) + "&after=" + position(last);
        List<Long> all = population(known);
        assertThat(all).doesNotHaveDuplicates().contains(position(last));
        Answer drawn = sample("mine", known);
        assertThat(drawn.at("of")).isEqualTo(Integer.toString(all.size()));
        List<Long> positions = positions(drawn.json().get("members"));
        assertThat(positions).hasSize(5).isSorted().isSubsetOf(all);
        waived();
        assertThat(positions(sample("mine", known).json().get("members"))).isEqualTo(positions);
        assertThat(positions(sample("other", known).json().get("members")))
                .isNotEqualTo(positions);
    }

    private Answer sample(String seed, String known) {
        return as(Part.AUDITOR).get("/api/controls/PRB-1/samples?size=5&seed=" + seed + known)
                .is(200);
    }

    private List<Long> population(String known) {
        List<Long> all = new ArrayList<>();
        String from = "";
        do {
            JsonNode page = as(Part.AUDITOR).get("/api/controls/PRB-1/events?limit=3" + from
                    + known).is(200).json();
            all.addAll(positions(page.get("members")));
            from = page.path("next").asString("").isEmpty()
                    ? ""
                    : "&from=" + page.get("next").asString();
        } while (!from.isEmpty());
        return all;
    }

    private static List<Long> positions(JsonNode members) {
        List<Long> all = new ArrayList<>();
        members.forEach(one -> all.add(one.at("/event/position").asLong()));
        return all;
    }

    @Test
    void COM_3_what_is_refused_is_told_by_rule_command_and_person_and_survives() {
        Answer told = waived();
        long before = refused("PRB-2", "ANALYST");
        for (int i = 0; i < 3; i++) {
            as(Part.ANALYST).against(told).put("/api/problems/" + told.reference() + "/analysis",
                    Map.of("cause", Map.of("method", "FIVE_WHYS", "root",
                            "The window is a day.", "steps",
                            List.of(Map.of("because", "Nobody knows the route")))))
                    .refusedBy("PRB-2", 422);
        }
        await().untilAsserted(() -> assertThat(refused("PRB-2", "ANALYST"))
                .isEqualTo(before + 3));
        as(Part.AUDITOR).post("/api/problems", Map.of("kind", "PAIN", "statement", PAIN,
                "waiver", "Mine")).refusedBy("COM-3", 403);
        await().untilAsserted(() -> assertThat(refused("COM-3", "AUDITOR")).isPositive());
        assertThat(as(Part.AUDITOR).get("/api/controls/PRB-2/refusals").is(200).text())
                .contains(told.at("stream"), person(Part.ANALYST));
    }

    /** How often a rule said no to a person, as it is written down. */
    private long refused(String rule, String part) {
        long times = 0;
        for (JsonNode one : as(Part.AUDITOR).get("/api/controls/" + rule + "/refusals?limit=500")
                .is(200).json().get("refused")) {
            if (one.get("person").asString().equals(person(Part.valueOf(part)))) {
                times += one.get("times").asLong();
            }
        }
        return times;
    }

    @Test
    void who_is_no_auditor_sees_no_names_of_the_refused() {
        as(Part.CHAIR).get("/api/controls").is(200);
        as(Part.CHAIR).get("/api/controls/BC-2/refusals").is(403);
        as(Part.EMPLOYEE).get("/api/controls").is(403);
        as(Part.AUDITOR).get("/api/controls/XX-9").is(404);
    }
}
