package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Who may not do what, because they did something else. */
class SegregationHttpTest extends Councils {

    @Test
    void BC_2_the_author_does_not_review_whatever_the_reason_and_somebody_else_does() {
        Answer submitted = submitted(Part.FINANCE);
        String review = address(submitted) + "/review";
        as(Part.FINANCE).against(submitted).put(review, Map.of("opinion", "SOUND", "reason",
                "I know it best")).refusedBy("BC-2", 403);
        Answer other = submitted(Part.ANALYST);
        as(Part.FINANCE).against(other).put(address(other) + "/review",
                Map.of("opinion", "SOUND")).is(200);
    }

    @Test
    void BC_2_the_owner_of_the_initiative_does_not_decide_and_the_others_do() {
        Answer drafted = draft();
        String address = address(drafted);
        String initiative = "/api/initiatives/" + initiativeOf(drafted);
        Answer read = as(Part.ANALYST).get(initiative + "?after=" + mark()).is(200);
        as(Part.ANALYST).against(read).put(initiative + "/owner",
                Map.of("owner", person(Part.MEMBER))).is(200);
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        as(Part.SECRETARY).against(reviewed).put(address + "/decision",
                approval(meeting, reviewed)).refusedBy("BC-2", 409);
        as(Part.SECRETARY).against(reviewed).put(address + "/decision",
                silent(meeting, reviewed)).is(200);
    }

    @Test
    void CNL_2_the_recused_do_not_count_towards_the_quorum() {
        Answer drafted = draft();
        String address = address(drafted);
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        Map<String, Object> decision = silent(meeting, reviewed);
        decision.put("recused", List.of(person(Part.CHAIR), person(Part.MEMBER)));
        as(Part.SECRETARY).against(reviewed).put(address + "/decision", decision)
                .refusedBy("CNL-1", 409);
        decision.put("recused", List.of(person(Part.CHAIR)));
        Answer decided = as(Part.SECRETARY).against(reviewed)
                .put(address + "/decision", decision).is(200);
        assertThat(read(address, decided).at("decisions/0/recused/0/member"))
                .isEqualTo(person(Part.CHAIR));
    }

    @Test
    void GOV_2_in_a_small_programme_a_reason_stands_for_the_second_person_and_shows() {
        profile(3);
        try {
            Answer submitted = submitted(Part.FINANCE);
            String review = address(submitted) + "/review";
            as(Part.FINANCE).against(submitted).put(review, Map.of("opinion", "SOUND"))
                    .refusedBy("GOV-2", 422);
            Answer reviewed = as(Part.FINANCE).against(submitted).put(review,
                    Map.of("opinion", "SOUND", "reason", "There is nobody else")).is(200);
            assertThat(read(address(submitted), reviewed).at("review/selfApproved"))
                    .isEqualTo("true");
        } finally {
            profile(12);
        }
    }

    private void profile(int deciding) {
        Answer read = as(Part.ADMIN).get("/api/programme/settings?after=" + mark()).is(200);
        as(Part.ADMIN).against(read).put("/api/programme/profile", Map.of("decidingPeople",
                deciding, "regulated", false, "reason", "For a test")).is(200);
    }

    /** The position of something just recorded. */
    private String mark() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "A mark", "statement",
                "Nothing more.")).is(201).header("Waymark-Position");
    }

    private Answer submitted(Part author) {
        Answer drafted = as(author).post("/api/business-cases", body(initiative())).is(201);
        Answer submitted = as(author).against(drafted)
                .put(address(drafted) + "/submission", Map.of()).is(200);
        assertThat(submitted.reference()).isEqualTo(drafted.reference());
        return submitted;
    }

    private String initiativeOf(Answer drafted) {
        String named = read(address(drafted), drafted).at("initiative");
        return named.substring(named.indexOf('/') + 1);
    }

    private static String address(Answer written) {
        return "/api/business-cases/" + written.reference();
    }
}
