package waymark.app.deliver;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class EndedHttpTest extends Approvals {

    @Test
    void PRJ_4_what_is_completed_with_its_lessons_is_not_reported_on_any_more() {
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                quickTrack(), "plannedFinish", "2027-03-01")).is(201);
        String address = "/api/projects/" + started.reference();
        Answer reported = as(Part.PROJECT_MANAGER).post(address + "/weekly",
                Map.of("words", "Nearly there")).is(200);
        as(Part.PROJECT_MANAGER).against(reported).put(address + "/completion",
                Map.of("change", "We call first.", "reviewOn",
                        LocalDate.now(ZoneOffset.UTC).plusDays(90).toString(), "lessons",
                        Map.of("wentWell", "One list", "wentBadly", "Late numbers", "nextTime",
                                "Ask first")))
                .is(200);
        as(Part.PROJECT_MANAGER).post(address + "/weekly", Map.of("words", "One more"))
                .refusedBy("PRJ-4", 409);
        Answer paid = as(Part.PROJECT_MANAGER)
                .post(address + "/costs", Map.of("kind", "ACTUAL", "amount",
                        euro("10"), "effectiveOn", LocalDate.now(ZoneOffset.UTC).toString()))
                .is(200);
        as(Part.PROJECT_MANAGER).against(paid).put(address + "/stop", Map.of("reason",
                "Too late", "reviewOn", "2027-06-01", "lessons", Map.of("wentWell", "a",
                        "wentBadly", "b", "nextTime", "c")))
                .refusedBy("PRJ-4", 409);
    }
}
