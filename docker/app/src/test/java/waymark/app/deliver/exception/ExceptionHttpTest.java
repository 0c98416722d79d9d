package waymark.app.deliver.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class ExceptionHttpTest extends Exceeding {

    @Test
    void PRJ_2_a_forecast_beyond_the_tolerance_opens_one_exception_and_only_one() {
        Answer project = project();
        expecting(project, "4400");
        expecting(project, "5080");
        expecting(project, "5090");
        Answer open = exceptions(project, 1, "OPEN");
        assertThat(open.at("exceptions/0/kind")).isEqualTo("COST");
        assertThat(new BigDecimal(open.at("exceptions/0/beyond/money/limit/amount")))
                .isEqualByComparingTo("4400");
        assertThat(new BigDecimal(open.at("exceptions/0/beyond/money/expected/amount")))
                .isGreaterThanOrEqualTo(new BigDecimal("5080"));
        String reference = open.at("exceptions/0/reference");
        assertThat(read(Part.PROJECT_MANAGER, "/api/my").text()).contains(reference);
        assertThat(read(Part.SECRETARY, "/api/council/agenda").text()).contains(reference);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("forecastFinish", today.plusDays(200).toString())).is(200);
        assertThat(exceptions(project, 2, "OPEN").text()).contains("\"FINISH\"", "\"COST\"");
    }

    @Test
    void PRJ_2_the_manager_explains_and_one_click_of_somebody_else_accepts_the_recovery() {
        String address = beyond(project());
        Answer open = read(Part.CHAIR, address);
        as(Part.CHAIR).against(open).put(address + "/recovery", Map.of()).refusedBy("PRJ-2", 409);
        as(Part.EMPLOYEE).against(open).put(address + "/account", ACCOUNT)
                .refusedBy("COM-3", 403);
        Answer said = as(Part.PROJECT_MANAGER).against(open).put(address + "/account", ACCOUNT)
                .is(200);
        as(Part.EMPLOYEE).against(said).put(address + "/recovery", Map.of())
                .refusedBy("PRJ-2", 403);
        Answer settled = as(Part.CHAIR).against(said).put(address + "/recovery", Map.of())
                .is(200);
        Answer read = as(Part.AUDITOR).get(address + "?after=" + settled.at("position")).is(200);
        assertThat(read.at("stage")).isEqualTo("SETTLED");
        assertThat(read.at("account/options/1")).isEqualTo("Pay for a courier");
        assertThat(read.at("way/by")).isEqualTo(person(Part.CHAIR));
        as(Part.PROJECT_MANAGER).against(settled).put(address + "/account", ACCOUNT)
                .refusedBy("PRJ-2", 409);
    }

    @Test
    void PRJ_2_it_closes_by_itself_when_the_forecast_is_back_within() {
        Answer project = project();
        String address = beyond(project);
        expecting(project, "4300");
        Answer closed = await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.AUDITOR).get(address), one -> one.at("stage").equals("CLOSED"));
        assertThat(closed.at("closed")).contains("back within");
        as(Part.PROJECT_MANAGER).against(closed).put(address + "/account", ACCOUNT)
                .refusedBy("PRJ-2", 409);
        expecting(project, "4500");
        Answer again = await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.AUDITOR).get(address), one -> one.at("stage").equals("OPEN"));
        assertThat(again.at("times")).isEqualTo("2");
    }

    @Test
    void PRJ_2_what_is_not_settled_goes_to_the_council_which_names_its_meeting() {
        String address = beyond(project());
        Answer meeting = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", today.plusDays(3).toString(), "minutes", 60)).is(201);
        Map<String, Object> ruling = Map.of("meeting", meeting.reference(), "ruling", "RECOVER",
                "words", "Go on, and report each week");
        as(Part.SECRETARY).against(read(Part.SECRETARY, address)).put(address + "/ruling", ruling)
                .refusedBy("PRJ-2", 409);
        Answer referred = as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, address))
                .put(address + "/referral", Map.of("reason", "It needs more money")).is(200);
        assertThat(as(Part.CHAIR).get("/api/my?after=" + referred.at("position")).is(200).text())
                .contains("a ruling of the council");
        as(Part.SECRETARY).against(referred).put(address + "/ruling", ruling)
                .refusedBy("PRJ-2", 422);
        open(meeting);
        Answer ruled = as(Part.SECRETARY).against(referred).put(address + "/ruling", ruling)
                .is(200);
        Answer read = as(Part.AUDITOR).get(address + "?after=" + ruled.at("position")).is(200);
        assertThat(read.at("way/ruling")).isEqualTo("RECOVER");
        assertThat(read.at("way/meeting")).isEqualTo(meeting.at("stream"));
    }

    @Test
    void PRJ_2_a_manager_who_sponsors_it_does_not_accept_their_own_proposal() {
        Answer project = project();
        sponsored(project, Part.PROJECT_MANAGER);
        String address = beyond(project);
        Answer said = as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, address))
                .put(address + "/account", ACCOUNT).is(200);
        assertThat(as(Part.PROJECT_MANAGER).get("/api/my?after=" + said.at("position")).is(200)
                .text()).contains("your click on the recovery");
        as(Part.PROJECT_MANAGER).against(said).put(address + "/recovery",
                Map.of("reason", "Nobody else is here")).refusedBy("PRJ-2", 403);
    }

    @Test
    void PRJ_2_a_sponsor_who_explained_it_or_stands_in_for_its_manager_is_offered_no_click() {
        Answer project = project();
        sponsored(project, Part.OTHER_MANAGER);
        String address = beyond(project);
        Answer said = as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, address))
                .put(address + "/account", ACCOUNT).is(200);
        assertThat(offered(address, said)).contains("ACCEPT_RECOVERY");
        Map<String, Object> between = Map.of("standIn", person(Part.OTHER_MANAGER), "owner",
                person(Part.PROJECT_MANAGER), "from", today.toString(), "until",
                today.plusDays(2).toString());
        Answer given = as(Part.PROJECT_MANAGER).post("/api/delegations", between).is(200);
        try {
            assertThat(offered(address, given)).doesNotContain("ACCEPT_RECOVERY");
            as(Part.OTHER_MANAGER).against(said).put(address + "/recovery", Map.of())
                    .refusedBy("PRJ-2", 403);
        } finally {
            as(Part.PROJECT_MANAGER).post("/api/delegations/end", Map.of("standIn",
                    person(Part.OTHER_MANAGER))).is(200);
        }
        Answer anew = as(Part.OTHER_MANAGER).against(said).put(address + "/account", ACCOUNT)
                .is(200);
        assertThat(offered(address, anew)).doesNotContain("ACCEPT_RECOVERY");
        assertThat(read(Part.AUDITOR, address + "?after=" + anew.at("position"))
                .at("explainedBy")).isEqualTo(person(Part.OTHER_MANAGER));
    }

    /** What the other manager finds of one exception, once. */
    private String offered(String address, Answer known) {
        List<String> found = as(Part.OTHER_MANAGER).get("/api/my?after="
                + known.header("Waymark-Position")).is(200).json().get("waiting").valueStream()
                .filter(one -> address.endsWith("/" + one.at("/reference").asString()))
                .map(Object::toString).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void sponsored(Answer project, Part sponsor) {
        String after = "?after=" + project.at("position");
        String initiative = "/api/initiatives/" + read(Part.AUDITOR, "/api/projects/"
                + project.reference() + after).at("initiative").replaceFirst(".*/", "");
        as(Part.PROJECT_MANAGER).against(read(Part.PROJECT_MANAGER, initiative + after))
                .put(initiative + "/sponsor", Map.of("sponsor", person(sponsor))).is(200);
    }

    private void open(Answer meeting) {
        seated(Part.CHAIR, "CHAIR");
        seated(Part.SECRETARY, "SECRETARY");
        seated(Part.MEMBER, "MEMBER");
        as(Part.SECRETARY).against(meeting).put("/api/meetings/" + meeting.reference()
                + "/opening",
                Map.of("present", List.of(person(Part.CHAIR),
                        person(Part.SECRETARY), person(Part.MEMBER))))
                .is(200);
    }

    private void seated(Part part, String seat) {
        as(Part.ADMIN).put("/api/council/seats/" + person(part).substring(7),
                Map.of("seat", seat)).is(200);
    }

    @Test
    void PRJ_4_what_has_ended_is_looked_back_at_once() {
        Answer project = project();
        String address = "/api/projects/" + project.reference();
        Map<String, Object> findings = Map.of("findings", "One call less for each visit");
        as(Part.PROJECT_MANAGER).post(address + "/review", findings).refusedBy("PRJ-4", 409);
        Answer ended = as(Part.PROJECT_MANAGER).against(project).put(address + "/stop", Map.of(
                "reason", "Enough", "reviewOn", today.toString(), "lessons", Map.of("wentWell",
                        "Calls", "wentBadly", "Rota", "nextTime", "Ask first")))
                .is(200);
        Answer mine = as(Part.PROJECT_MANAGER).get("/api/my?after=" + ended.at("position"))
                .is(200);
        assertThat(mine.text()).contains(
                project.reference(), "a look at what came of it", "\"LOOK_BACK\"");
        Answer held = as(Part.PROJECT_MANAGER).post(address + "/review", findings).is(200);
        Answer watch = as(Part.AUDITOR).get(address + "/watch?after=" + held.at("position"))
                .is(200);
        assertThat(watch.at("findings")).isEqualTo("One call less for each visit");
        assertThat(as(Part.PROJECT_MANAGER).get("/api/my?after=" + held.at("position")).is(200)
                .text()).doesNotContain(project.reference());
        as(Part.PROJECT_MANAGER).post(address + "/review", findings).refusedBy("COM-1", 409);
        assertThat(as(Part.AUDITOR).get("/api/overdue-reports").is(200).text())
                .doesNotContain(project.reference());
    }
}
