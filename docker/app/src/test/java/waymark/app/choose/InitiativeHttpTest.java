package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class InitiativeHttpTest extends WaymarkTest {

    private static final String REGISTER = """
            Name,Owner,Status,Spent,Claimed benefit,Decision date,Ref
            Plain bill,Project manager,in progress,"42,000",90k,2025-03-01,X-1
            Outage texts,Nobody Known,done,12000,,2025-04-01,X-2
            Broken,Ana,done,a lot,,2025-04-01,X-3
            """;

    @Test
    void INI_1_an_initiative_attacks_a_problem() {
        as(Part.ANALYST).post("/api/initiatives", proposal(List.of())).refusedBy("INI-1", 409);
        as(Part.ANALYST).post("/api/initiatives", proposal(List.of("PRB-99999"))).is(422);
        Answer proposed = propose();
        Answer read = read(proposed);
        assertThat(read.at("stage")).isEqualTo("PROPOSED");
        assertThat(read.at("owner")).isEqualTo(person(Part.PROJECT_MANAGER));
        assertThat(read.at("ownerAccepted")).isEqualTo("false");
    }

    @Test
    void ORG_1_an_owner_is_one_person_who_takes_part() {
        Map<String, Object> nobody = Map.of("title", "Two hours", "summary", "Shorter",
                "problems", List.of(problem()),
                "owner", "person/01990c2e-0000-7000-8000-00000000dead");
        as(Part.ANALYST).post("/api/initiatives", nobody).refusedBy("ORG-1", 422);
    }

    @Test
    void INI_2_only_the_named_owner_accepts() {
        Answer proposed = propose();
        String acceptance = "/api/initiatives/" + proposed.reference() + "/owner-acceptance";
        as(Part.ANALYST).send("POST", acceptance, null).refusedBy("INI-2", 403);
        as(Part.PROJECT_MANAGER).send("POST", acceptance, null).is(200);
    }

    @Test
    void INI_3_scores_make_it_scored_and_rank_it() {
        Answer proposed = propose();
        String scores = "/api/initiatives/" + proposed.reference() + "/scores";
        Map<String, Object> sheet = Map.of("method", "WSJF", "inputs", Map.of(
                "BUSINESS_VALUE", 8, "TIME_CRITICALITY", 5, "RISK_OR_OPPORTUNITY", 3,
                "JOB_SIZE", "5"));
        as(Part.ANALYST).post(scores, sheet).is(200);
        Answer scored = as(Part.FINANCE).post(scores, sheet).is(200);
        as(Part.FINANCE).post(scores, Map.of("method", "WSJF", "inputs", Map.of("JOB_SIZE", 5)))
                .is(422);
        assertThat(read(scored).at("stage")).isEqualTo("SCORED");
        Answer ranking = as(Part.EMPLOYEE).get("/api/initiative-rankings/WSJF").is(200);
        assertThat(ranking.text()).contains(proposed.reference(), "3.2");
        as(Part.EMPLOYEE).get("/api/initiative-rankings/LUCK").is(404);
    }

    @Test
    void INI_6_a_quick_track_stays_within_the_limits_and_takes_the_heads_click() {
        String department = department(Part.PROJECT_MANAGER);
        as(Part.EMPLOYEE).post("/api/quick-tracks", quick(department, "5000.01", 10))
                .refusedBy("INI-6", 409);
        as(Part.EMPLOYEE).post("/api/quick-tracks", quick(department, "1900", 31))
                .refusedBy("INI-6", 409);
        Answer asked = as(Part.EMPLOYEE)
                .post("/api/quick-tracks", quick(department, "1900", 20)).is(201);
        String approval = "/api/initiatives/" + asked.reference() + "/quick-track-approval";
        as(Part.FINANCE).against(asked).post(approval, Map.of()).refusedBy("INI-6", 403);
        Answer approved = as(Part.PROJECT_MANAGER).against(asked).post(approval, Map.of()).is(200);
        Answer read = read(approved);
        assertThat(read.at("stage")).isEqualTo("APPROVED");
        assertThat(read.text()).contains("\"approved\":{\"amount\":1900.00,\"currency\":\"EUR\"}");
        assertThat(read.at("quickTrack/head")).isEqualTo(person(Part.PROJECT_MANAGER));
    }

    @Test
    void INI_6_quick_tracks_of_one_problem_are_listed() {
        String department = department(Part.PROJECT_MANAGER);
        Map<String, Object> quick = quick(department, "3000", 20);
        as(Part.EMPLOYEE).post("/api/quick-tracks", quick).is(201);
        Answer second = as(Part.EMPLOYEE).post("/api/quick-tracks", quick).is(201);
        Answer splits = as(Part.AUDITOR).get("/api/quick-tracks/splits?after="
                + second.header("Waymark-Position")).is(200);
        assertThat(splits.text()).contains(second.at("stream"), "6000.00");
    }

    @Test
    void INI_5_a_register_is_previewed_before_it_is_loaded() {
        Answer preview = load(REGISTER.replace("X-", "P-"), true);
        assertThat(preview.at("preview")).isEqualTo("true");
        assertThat(preview.at("counts/NEW")).isEqualTo("2");
        assertThat(preview.at("counts/REJECTED")).isEqualTo("1");
        assertThat(preview.at("rejected/0/line")).isEqualTo("4");
        assertThat(preview.at("rows/0/owner")).isEqualTo(person(Part.PROJECT_MANAGER));
        assertThat(preview.at("rows/1/gaps/0")).isEqualTo("OWNER");
    }

    @Test
    void INI_5_each_row_of_a_register_is_loaded_once() {
        Answer loaded = load(REGISTER, false);
        assertThat(loaded.at("counts/LOADED")).isEqualTo("2");
        Answer again = load(REGISTER.replace("in progress", "done"), false);
        assertThat(again.at("counts/HERE_ALREADY")).isEqualTo("2");
        Answer read = as(Part.ANALYST).get("/api/initiatives/" + loaded.at("rows/1/reference")
                + "?after=" + loaded.header("Waymark-Position")).is(200);
        assertThat(read.at("stage")).isEqualTo("DELIVERED");
        assertThat(read.at("inherited/ownerWritten")).isEqualTo("Nobody Known");
        assertThat(read.text()).contains("\"gaps\":[\"OWNER\",\"INSIGHT\",\"CASE\",\"VOTE\"]");
        as(Part.AUDITOR).upload("/api/register-imports", Map.of(), "r.csv",
                REGISTER.getBytes(StandardCharsets.UTF_8)).refusedBy("COM-3", 403);
        as(Part.ANALYST).upload("/api/register-imports", Map.of(), "r.csv",
                "owner\nAna\n".getBytes(StandardCharsets.UTF_8)).is(422);
    }

    @Test
    void the_council_rejects_what_has_no_case() {
        Answer proposed = propose();
        String rejection = "/api/initiatives/" + proposed.reference() + "/rejection";
        as(Part.ANALYST).against(proposed).put(rejection, Map.of("reason", "No"))
                .refusedBy("INI-3", 403);
        Answer rejected = as(Part.MEMBER).against(proposed)
                .put(rejection, Map.of("reason", "Others come first")).is(200);
        assertThat(read(rejected).at("judgement")).isEqualTo("Others come first");
        Answer list = as(Part.EMPLOYEE).get("/api/initiatives?stage=REJECTED&owner="
                + person(Part.PROJECT_MANAGER)).is(200);
        assertThat(list.text()).contains(proposed.reference());
    }

    private Answer read(Answer written) {
        return as(Part.EMPLOYEE).get("/api/initiatives/" + written.at("stream").substring(11)
                + "?after=" + written.header("Waymark-Position")).is(200);
    }

    private Answer load(String file, boolean preview) {
        return as(Part.ANALYST).upload("/api/register-imports",
                Map.of("preview", String.valueOf(preview)), "register.csv",
                file.getBytes(StandardCharsets.UTF_8)).is(200);
    }

    private Answer propose() {
        return as(Part.ANALYST).post("/api/initiatives", proposal(List.of(problem()))).is(201);
    }

    private Map<String, Object> proposal(List<String> problems) {
        return Map.of("title", "Two-hour window", "summary", "Say a window of two hours",
                "problems", problems, "owner", person(Part.PROJECT_MANAGER));
    }

    private Map<String, Object> quick(String department, String cost, int days) {
        return Map.of("title", "A name in the text", "problem", problem(),
                "change", "Text the engineer's name", "department", department,
                "cost", Map.of("amount", cost, "currency", "EUR"),
                "owner", person(Part.PROJECT_MANAGER),
                "checkOn", LocalDate.now(ZoneOffset.UTC).plusDays(days).toString());
    }

    private String department(Part head) {
        Answer opened = as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Field " + System.nanoTime())).is(201);
        as(Part.ADMIN).against(opened).put("/api/departments/" + opened.reference() + "/head",
                Map.of("head", person(head))).is(200);
        return opened.reference();
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "waiver", "Not asked yet", "statement", Map.of("persona", "A family",
                        "need", "to know the hour", "situation", "a line is installed",
                        "obstacle", "the window is a day", "consequence", "a day off")))
                .is(201).reference();
    }
}
