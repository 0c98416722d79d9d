package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Somebody's work in other hands for some days: what that allows, what it bars, how it shows. */
class DelegationHttpTest extends Councils {

    private static final String DELEGATIONS = "/api/delegations";

    @Test
    void ORG_3_work_is_handed_over_by_whose_it_is_and_given_back() {
        Map<String, Object> work = work(Part.EMPLOYEE, Part.OTHER_MANAGER);
        as(Part.ANALYST).post(DELEGATIONS, work).refusedBy("ORG-3", 403);
        as(Part.OTHER_MANAGER).post(DELEGATIONS, work(Part.OTHER_MANAGER, Part.OTHER_MANAGER))
                .refusedBy("ORG-3", 422);
        Answer given = as(Part.OTHER_MANAGER).post(DELEGATIONS, work).is(200);
        Answer read = listed(Part.OTHER_MANAGER, given);
        assertThat(read.at("given/0/person/id")).isEqualTo(person(Part.EMPLOYEE));
        assertThat(read.at("given/0/holds")).isEqualTo("true");
        Map<String, Object> between = Map.of("standIn", person(Part.EMPLOYEE), "owner",
                person(Part.OTHER_MANAGER));
        as(Part.ANALYST).post(DELEGATIONS + "/end", between).refusedBy("ORG-3", 403);
        Answer ended = as(Part.EMPLOYEE).post(DELEGATIONS + "/end", between).is(200);
        assertThat(listed(Part.OTHER_MANAGER, ended).json().at("/given")).isEmpty();
    }

    @Test
    void ORG_3_it_is_for_one_who_works_from_today_on_and_one_at_a_time() {
        Map<String, Object> work = new HashMap<>(work(Part.EMPLOYEE, Part.ANALYST));
        work.put("from", today.minusDays(1).toString());
        as(Part.ANALYST).post(DELEGATIONS, work).refusedBy("ORG-3", 422);
        as(Part.ANALYST).post(DELEGATIONS, work(Part.AUDITOR, Part.ANALYST))
                .refusedBy("ORG-3", 422);
        work.put("from", today.plusDays(1).toString());
        as(Part.ANALYST).post(DELEGATIONS, work).is(200);
        as(Part.ANALYST).post(DELEGATIONS, work).is(200);
        as(Part.ANALYST).post(DELEGATIONS, work(Part.EMPLOYEE, Part.ANALYST))
                .refusedBy("ORG-3", 409);
        end(Part.EMPLOYEE, Part.ANALYST);
        as(Part.ANALYST).post(DELEGATIONS, work(Part.EMPLOYEE, Part.ANALYST)).is(200);
        end(Part.EMPLOYEE, Part.ANALYST);
    }

    @Test
    void ORG_2_the_work_of_one_who_left_rests() {
        Answer taken = as(Part.ADMIN).post("/api/people", Map.of("name", "Olive", "email",
                "olive" + System.nanoTime() + "@example.org", "roles", List.of("FINANCE")))
                .is(201);
        Answer given = as(Part.ADMIN).post(DELEGATIONS, Map.of(
                "standIn", person(Part.EMPLOYEE), "owner", taken.at("stream"),
                "from", today.toString(), "until", today.toString())).is(200);
        assertThat(listed(Part.EMPLOYEE, given).text()).contains("Olive");
        String person = "/api/people/" + taken.reference();
        Answer left = as(Part.ADMIN).against(taken)
                .post(person + "/deactivation", Map.of("reason", "moved on")).is(200);
        assertThat(listed(Part.EMPLOYEE, left).text()).doesNotContain("Olive");
    }

    @Test
    void ORG_3_who_stands_in_finds_the_work_does_it_and_it_is_told_for_whom() {
        Answer drafted = draft();
        reviewed("/api/business-cases/" + drafted.reference(), drafted);
        String meeting = meeting(drafted.reference());
        as(Part.SECRETARY).post("/api/meetings/" + meeting + "/actions",
                Map.of("text", "Ask the works council", "owner", person(Part.OTHER_MANAGER),
                        "due", today.toString()))
                .is(200);
        String action = "/api/meetings/" + meeting + "/actions/1";
        as(Part.EMPLOYEE).put(action, Map.of("note", "They agree")).refusedBy("CNL-5", 403);
        Answer given = as(Part.OTHER_MANAGER).post(DELEGATIONS,
                work(Part.EMPLOYEE, Part.OTHER_MANAGER)).is(200);
        try {
            assertThat(as(Part.EMPLOYEE).get("/api/my" + after(given)).is(200).text())
                    .contains("Ask the works council", "for Other manager");
            told(meeting, as(Part.EMPLOYEE).put(action, Map.of("note", "They agree")).is(200));
        } finally {
            end(Part.EMPLOYEE, Part.OTHER_MANAGER);
        }
    }

    /** In its history, on its receipt and in the minutes. */
    private void told(String meeting, Answer done) {
        Answer told = as(Part.AUDITOR).get("/api/history/meeting/" + meeting + after(done)).is(200);
        String by = "events/" + (told.json().at("/events").size() - 1) + "/by/";
        assertThat(told.at(by + "person")).isEqualTo(person(Part.EMPLOYEE));
        assertThat(told.at(by + "standsFor/id")).isEqualTo(person(Part.OTHER_MANAGER));
        assertThat(reading(Part.EMPLOYEE).open("/audit/events/" + done.at("position")).is(200)
                .text()).contains("Employee for Other manager");
        assertThat(reading(Part.MEMBER).open("/choose/meetings/" + meeting + "/minutes"
                + after(done)).is(200).text()).contains("by Employee for Other manager");
    }

    @Test
    void CNL_6_no_vote_is_struck_out_by_handing_work_to_who_cast_it() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        vote(Part.MEMBER, meeting, drafted).is(200);
        Answer given = as(Part.PROJECT_MANAGER).post(DELEGATIONS,
                work(Part.MEMBER, Part.PROJECT_MANAGER)).is(200);
        try {
            assertThat(read("/api/business-cases/" + drafted.reference() + "/dossier", given)
                    .json().at("/standBack").toString()).doesNotContain(person(Part.MEMBER));
            Answer decided = as(Part.SECRETARY).against(reviewed)
                    .put(address + "/decision", silent(meeting, reviewed)).is(200);
            Answer read = read(address, decided);
            assertThat(read.json().at("/decisions/0/recused")).isEmpty();
            assertThat(read.at("decisions/0/votes/0/member")).isEqualTo(person(Part.MEMBER));
        } finally {
            end(Part.MEMBER, Part.PROJECT_MANAGER);
        }
    }

    private Answer vote(Part part, String meeting, Answer drafted) {
        return as(part).put("/api/meetings/" + meeting + "/items/" + drafted.reference()
                + "/votes/" + person(part).substring(7), Map.of("voice", "FOR"));
    }

    private Map<String, Object> work(Part standIn, Part owner) {
        return Map.of("standIn", person(standIn), "owner", person(owner), "from",
                today.toString(), "until", today.plusDays(5).toString());
    }

    private void end(Part standIn, Part owner) {
        as(owner).post(DELEGATIONS + "/end", Map.of("standIn", person(standIn))).is(200);
    }

    private Answer listed(Part part, Answer written) {
        return as(Part.EMPLOYEE).get("/api/people/" + person(part).substring(7) + "/delegations"
                + after(written)).is(200);
    }

    private static String after(Answer written) {
        return "?after=" + written.header("Waymark-Position");
    }
}
