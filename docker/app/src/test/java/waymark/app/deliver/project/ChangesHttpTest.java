package waymark.app.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class ChangesHttpTest extends Projects {

    private static final String DECIDING = "Decide on change 1";
    private static final Map<String, Object> YES = Map.of("verdict", "APPROVE");

    @Test
    void PRJ_3_within_the_tolerance_the_council_approves_by_one_click_and_all_stay_visible() {
        String project = "/api/projects/" + project();
        Answer asked = ask(project, Map.of("amount", euro("4300"), "finish", day(70),
                "milestones", List.of(Map.of("name", "Pilot", "agreed", day(30))))).is(200);
        Answer before = read(project, asked);
        assertThat(before.at("baseline/amount")).isEqualTo("4000.0");
        as(Part.PROJECT_MANAGER).against(asked).put(project + "/changes/1/decision", YES)
                .refusedBy("PRJ-3", 403);
        assertThat(waiting(Part.CHAIR, project, asked)).containsExactly("a decision on change 1");
        Answer approved = as(Part.CHAIR).against(asked)
                .put(project + "/changes/1/decision", YES).is(200);
        Answer after = read(project, approved);
        assertThat(after.at("baseline/amount")).isEqualTo("4300.0");
        assertThat(after.at("plannedFinish")).isEqualTo(day(70));
        assertThat(after.at("milestones/0/baseline")).isEqualTo(day(30));
        Answer changes = read(project + "/changes", approved);
        assertThat(changes.at("baselines/0/amount/amount")).isEqualTo("4000.0");
        assertThat(changes.at("baselines/1/change")).isEqualTo("1");
        assertThat(changes.at("changes/0/standing")).isEqualTo("APPROVED");
        assertThat(changes.at("changes/0/before/amount")).isEqualTo("4000.0");
        as(Part.CHAIR).against(approved).put(project + "/changes/1/decision", YES)
                .refusedBy("PRJ-3", 409);
        asBefore(project, asked);
        approvedLines(after.at("initiative"), approved);
    }

    /** What waits on one of the council of this project. */
    private List<String> waiting(Part member, String project, Answer known) {
        return as(member).get("/api/my?after=" + known.header("Waymark-Position")).is(200)
                .json().get("waiting").valueStream()
                .filter(one -> project.endsWith("/" + one.at("/reference").asString()))
                .map(one -> one.at("/why").asString()).toList();
    }

    /** As known before the decision, nothing had moved. */
    private void asBefore(String project, Answer asked) {
        Answer then = as(Part.AUDITOR).get(project + "?knownAt="
                + asked.header("Waymark-Position")).is(200);
        assertThat(then.at("baseline/amount")).isEqualTo("4000.0");
        assertThat(then.at("stage")).isEqualTo("PLANNED");
        assertThat(then.at("milestones/0/baseline")).isEqualTo(day(20));
    }

    /** What may be spent adds up to the baseline, line by line. */
    private void approvedLines(String initiative, Answer approved) {
        Answer lines = read("/api/money/lines?kind=APPROVED&initiative=" + initiative, approved);
        assertThat(lines.at("total/amount")).isEqualTo("4300.0");
        assertThat(lines.json().get("lines")).hasSize(2);
        assertThat(lines.text()).contains("Change 1");
    }

    @Test
    void PRJ_3_a_change_waits_on_the_sponsor_of_the_initiative_as_well() {
        String project = "/api/projects/" + project();
        Answer asked = ask(project, Map.of("amount", euro("4300"))).is(200);
        String initiative = "/api/initiatives/"
                + read(project, asked).at("initiative").replaceFirst(".*/", "");
        Answer named = as(Part.PROJECT_MANAGER).against(read(initiative, asked))
                .put(initiative + "/sponsor", Map.of("sponsor", person(Part.EMPLOYEE)))
                .is(200);
        assertThat(as(Part.EMPLOYEE).get("/api/my?after=" + named.at("position")).is(200)
                .text()).contains("a decision on change 1", "\"DECIDE_CHANGE\"");
        assertThat(as(Part.ANALYST).get("/api/my").is(200).text())
                .doesNotContain(project.replaceFirst(".*/", "") + "\"");
        String page = project.replace("/api", "/deliver") + "?after=" + named.at("position");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text()).contains(DECIDING);
        assertThat(reading(Part.ANALYST).open(page).is(200).text()).doesNotContain(DECIDING);
        as(Part.ANALYST).against(asked).put(project + "/changes/1/decision", YES)
                .refusedBy("PRJ-3", 403);
        as(Part.EMPLOYEE).against(asked).put(project + "/changes/1/decision", YES).is(200);
    }

    @Test
    void ORG_3_a_change_waits_on_nobody_who_has_the_work_of_who_asked_for_it() {
        String project = "/api/projects/" + project();
        Answer asked = ask(project, Map.of("amount", euro("4300"))).is(200);
        Map<String, Object> between = Map.of("standIn", person(Part.MEMBER), "owner",
                person(Part.PROJECT_MANAGER));
        Map<String, Object> work = new HashMap<>(between);
        work.putAll(Map.of("from", day(0), "until", day(0)));
        assertThat(waiting(Part.MEMBER, project, asked)).isNotEmpty();
        Answer given = as(Part.PROJECT_MANAGER).post("/api/delegations", work).is(200);
        try {
            assertThat(waiting(Part.MEMBER, project, given)).isEmpty();
            as(Part.MEMBER).against(asked).put(project + "/changes/1/decision", YES)
                    .refusedBy("PRJ-3", 403);
        } finally {
            as(Part.MEMBER).post("/api/delegations/end", between).is(200);
        }
    }

    @Test
    void PRJ_3_beyond_the_tolerance_a_decision_of_the_council_is_named() {
        String project = "/api/projects/" + project();
        Answer asked = ask(project, Map.of("amount", euro("5200"))).is(200);
        String decision = project + "/changes/1/decision";
        as(Part.CHAIR).against(asked).put(decision, YES).refusedBy("PRJ-3", 409);
        String meeting = as(Part.SECRETARY).post("/api/meetings", Map.of("date", day(0)))
                .is(201).reference();
        Map<String, Object> there = Map.of("verdict", "APPROVE", "meeting", meeting);
        as(Part.CHAIR).against(asked).put(decision, there).refusedBy("PRJ-3", 409);
        Answer sat = opened(as(Part.SECRETARY).post("/api/meetings", Map.of("date", day(0)))
                .is(201).reference());
        String over = "/api/meetings/" + sat.reference();
        as(Part.SECRETARY).against(sat).put(over + "/closing", Map.of()).is(200);
        as(Part.CHAIR).against(asked).put(decision, Map.of("verdict", "APPROVE", "meeting",
                sat.reference())).refusedBy("PRJ-3", 409);
        opened(meeting);
        as(Part.MEMBER).against(asked).put(decision, there).refusedBy("PRJ-3", 409);
        Answer approved = as(Part.CHAIR).against(asked).put(decision, there).is(200);
        assertThat(read(project, approved).at("baseline/amount")).isEqualTo("5200.0");
        Answer more = ask(project, Map.of("amount", euro("5700"))).is(200);
        as(Part.CHAIR).against(more).put(project + "/changes/2/decision", YES).is(200);
    }

    private Answer opened(String meeting) {
        Map.of(Part.CHAIR, "CHAIR", Part.SECRETARY, "SECRETARY").forEach((part, seat) -> as(
                Part.ADMIN).put("/api/council/seats/" + person(part).substring(7),
                        Map.of("seat", seat))
                .is(200));
        Answer read = as(Part.SECRETARY).get("/api/meetings/" + meeting + "?after=" + head());
        return as(Part.SECRETARY).against(read.is(200)).put("/api/meetings/" + meeting + "/opening",
                Map.of("present", List.of(person(Part.CHAIR), person(Part.SECRETARY)))).is(200);
    }

    @Test
    void PRJ_3_what_cannot_be_changed_so_is_not_asked_for() {
        String project = "/api/projects/" + project();
        ask(project, Map.of("amount", Map.of("amount", 9, "currency", "USD")))
                .refusedBy("PRJ-3", 422);
        ask(project, Map.of("amount", euro("4000"))).refusedBy("PRJ-3", 409);
        ask(project, Map.of("milestones", List.of(Map.of("name", "Moon", "agreed", day(1)))))
                .refusedBy("PRJ-3", 422);
        ask(project, Map.of("milestones", List.of(Map.of("name", "Pilot", "agreed", day(99)))))
                .refusedBy("PRJ-3", 422);
        assertThat(ask(project, Map.of("finish", day(15))).refusedBy("PRJ-3", 422).at("detail"))
                .contains("Pilot on " + day(20));
        Answer asked = ask(project, Map.of("finish", day(61))).is(200);
        as(Part.CHAIR).against(asked).put(project + "/changes/9/decision", YES)
                .refusedBy("PRJ-3", 404);
        as(Part.OTHER_MANAGER).against(asked).put(project + "/changes/1/withdrawal", Map.of())
                .refusedBy("PRJ-3", 403);
        Answer back = as(Part.PROJECT_MANAGER).against(asked)
                .put(project + "/changes/1/withdrawal", Map.of()).is(200);
        assertThat(read(project + "/changes", back).at("changes/0/standing"))
                .isEqualTo("WITHDRAWN");
        Answer own = as(Part.CHAIR).post(project + "/changes",
                Map.of("finish", day(62), "reason", "I want it")).is(200);
        as(Part.CHAIR).against(own).put(project + "/changes/2/decision", YES)
                .refusedBy("PRJ-3", 403);
    }

    @Test
    void a_milestone_is_added_on_the_way_and_none_behind_the_agreed_finish() {
        String project = "/api/projects/" + project();
        add(project, "Rota", day(61)).refusedBy("PRJ-3", 409);
        add(project, "Pilot", day(10)).refusedBy("PRJ-7", 409);
        Answer added = add(project, "Rota", day(59)).is(200);
        Answer read = read(project, added);
        assertThat(read.at("milestones/1/name")).isEqualTo("Rota");
        assertThat(read.at("milestones/1/forecast")).isEqualTo(day(59));
        Answer moved = as(Part.PROJECT_MANAGER).post(project + "/weekly", Map.of("milestones",
                List.of(Map.of("name", "Rota", "forecast", day(66))))).is(200);
        assertThat(read(project, moved).at("forecastFinish")).isEqualTo(day(66));
        as(Part.PROJECT_MANAGER).post(project + "/weekly", Map.of("words", "Well")).is(200);
        Answer late = as(Part.PROJECT_MANAGER).post(project + "/weekly", Map.of("week", day(-14),
                "milestones", List.of(Map.of("name", "Rota", "forecast", day(80))))).is(200);
        assertThat(read(project, late).at("forecastFinish")).isEqualTo(day(66));
    }

    private Answer add(String project, String name, String agreed) {
        return as(Part.PROJECT_MANAGER).post(project + "/milestones",
                Map.of("name", name, "agreed", agreed));
    }

    private Answer ask(String project, Map<String, Object> wanted) {
        Map<String, Object> body = new java.util.HashMap<>(wanted);
        body.put("reason", "The rota takes longer");
        return as(Part.PROJECT_MANAGER).post(project + "/changes", body);
    }
}
