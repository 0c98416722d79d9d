package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class CouncilHttpTest extends Councils {

    @Test
    void BC_1_a_submitted_case_is_frozen_with_its_figures() {
        Answer first = draft();
        String address = "/api/business-cases/" + first.reference();
        Answer drafted = as(Part.ANALYST).against(first)
                .put(address, body(initiative())).is(200);
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer read = read(address, submitted);
        assertThat(read.at("stage")).isEqualTo("SUBMITTED");
        assertThat(read.at("figures/chosen/headline/npvMethod")).isEqualTo("npv/1");
        assertThat(read.at("figures/asked/amount")).startsWith("8500");
        assertThat(read.at("authors/0")).isEqualTo(person(Part.ANALYST));
        as(Part.ANALYST).against(submitted).put(address, body(initiative()))
                .refusedBy("BC-1", 409);
    }

    @Test
    void BC_3_no_decision_before_the_review_and_none_without_a_quorum_CNL_1() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        String meeting = meeting(drafted.reference(), List.of(person(Part.CHAIR)));
        Map<String, Object> approval = approval(meeting, submitted);
        as(Part.CHAIR).against(submitted).put(address + "/decision", approval)
                .refusedBy("BC-3", 409);
        Answer reviewed = as(Part.FINANCE).against(submitted)
                .put(address + "/review", Map.of("opinion", "SOUND")).is(200);
        as(Part.CHAIR).against(reviewed).put(address + "/decision", approval)
                .refusedBy("CNL-1", 409);
    }

    @Test
    void BC_4_a_decision_is_read_back_with_its_evidence_and_its_dissent() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        as(Part.MEMBER).against(reviewed).put(address + "/decision", approval(meeting, reviewed))
                .refusedBy("CNL-6", 403);
        nobodyHasSeenWhatIsToCome(address, meeting, reviewed);
        Answer decided = as(Part.SECRETARY).against(reviewed)
                .put(address + "/decision", approval(meeting, reviewed)).is(200);
        Answer read = read(address, decided);
        assertThat(read.at("stage")).isEqualTo("APPROVED");
        assertThat(read.at("decisions/0/dissent/0/words")).isEqualTo("Begin smaller");
        assertThat(read.at("decisions/0/seenAt"))
                .isEqualTo(reviewed.header("Waymark-Position"));
        Answer room = as(Part.EMPLOYEE).get("/api/meetings/" + meeting + "?after="
                + decided.header("Waymark-Position")).is(200);
        assertThat(room.at("items/0/decided/0/verdict")).isEqualTo("APPROVE");
        as(Part.SECRETARY).against(decided).put(address + "/decision",
                approval(meeting, decided)).refusedBy("CNL-3", 409);
        dissentStandsApartFromTheEvidence(address);
    }

    private void nobodyHasSeenWhatIsToCome(String address, String meeting, Answer reviewed) {
        Map<String, Object> ahead = approval(meeting, reviewed);
        ahead.put("seenAt", Long.MAX_VALUE);
        as(Part.SECRETARY).against(reviewed).put(address + "/decision", ahead)
                .refusedBy("BC-4", 422);
    }

    private void dissentStandsApartFromTheEvidence(String address) {
        Answer evidence = as(Part.AUDITOR).get(address + "/decisions/1/evidence").is(200);
        assertThat(evidence.at("form")).isEqualTo("waymark-evidence/1");
        assertThat(evidence.text()).contains("initiative.proposed", "problem.framed")
                .doesNotContain("Begin smaller");
        assertThat(as(Part.AUDITOR).get(address).at("decisions/0/dissent/0/words")).isEmpty();
    }
}
