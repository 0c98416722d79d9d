package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class RefusalsHttpTest extends WaymarkTest {

    @Test
    void COM_3_refusals_are_counted_by_rule_and_acceptances_are_not() {
        Answer recorded = as(Part.ANALYST).post("/api/insights",
                Map.of("title", "Counted", "statement", "Once.")).is(201);
        long before = times("INS-1");
        String validation = "/api/insights/" + recorded.reference() + "/validation";
        as(Part.ANALYST).against(recorded).put(validation, Map.of()).refusedBy("INS-1", 409);
        as(Part.ANALYST).against(recorded).put(validation, Map.of()).refusedBy("INS-1", 409);
        assertThat(times("INS-1")).isEqualTo(before + 2);
        as(Part.ANALYST).post("/api/insights/" + recorded.reference() + "/evidence",
                Map.of("kind", "INTERVIEW", "stance", "SUPPORTS", "summary", "They said so",
                        "observedOn", "2026-06-01"))
                .is(200);
        assertThat(times("INS-1")).isEqualTo(before + 2);
        asNobody().get("/api/refusals").is(401);
    }

    private long times(String rule) {
        for (var row : as(Part.AUDITOR).get("/api/refusals").is(200).json()) {
            if (row.path("rule").asString().equals(rule)) {
                return row.path("times").asLong();
            }
        }
        return 0;
    }
}
