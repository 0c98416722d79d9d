package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class EndedHttpTest extends Approvals {

    private static final Map<String, String> LESSONS = Map.of("wentWell", "a", "wentBadly", "b",
            "nextTime", "c");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void PRJ_3_PRJ_4_PRJ_7_a_project_begins_with_a_plan_that_holds_and_ends_after_it_began() {
        String initiative = quickTrack();
        start(initiative, Map.of("name", "Pilot", "baseline", day(61)))
                .refusedBy("PRJ-3", 422);
        start(initiative, Map.of("name", "Pilot", "baseline", day(5), "actual", day(1)))
                .refusedBy("PRJ-7", 422);
        Answer started = start(initiative, Map.of("name", "Pilot", "baseline", day(60),
                "actual", day(0))).is(201);
        String stop = "/api/projects/" + started.reference() + "/stop";
        as(Part.PROJECT_MANAGER).against(started).put(stop, Map.of("reason", "Enough",
                "effectiveOn", day(-9), "reviewOn", day(9), "lessons", LESSONS))
                .refusedBy("PRJ-4", 422);
        as(Part.PROJECT_MANAGER).against(started).put(stop, Map.of("reason", "Enough",
                "effectiveOn", day(-8), "reviewOn", day(9), "lessons", LESSONS)).is(200);
    }

    @Test
    void PRJ_4_no_project_ends_without_its_lessons_and_a_day_to_look_back() {
        Answer started = start(quickTrack(), Map.of("name", "Pilot", "baseline", day(5),
                "actual", day(0))).is(201);
        Map<String, String> ends = Map.of("/completion", "change", "/stop", "reason");
        ends.forEach((door, why) -> {
            String end = "/api/projects/" + started.reference() + door;
            Map<String, Object> whole = Map.of(why, "We call first", "reviewOn", day(9),
                    "lessons", LESSONS);
            missing(started, end, without(whole, "lessons"), "lessons");
            missing(started, end, without(whole, "reviewOn"), "reviewOn");
            LESSONS.keySet().forEach(line -> missing(started, end, Map.of(why, "We call first",
                    "reviewOn", day(9), "lessons", without(LESSONS, line)), "lessons." + line));
        });
        as(Part.PROJECT_MANAGER).against(started).put("/api/projects/" + started.reference()
                + "/completion",
                Map.of("change", "We call first", "reviewOn", day(9), "lessons", LESSONS)).is(200);
    }

    private void missing(Answer started, String end, Map<String, ?> said, String field) {
        assertThat(as(Part.PROJECT_MANAGER).against(started).put(end, said).is(422).at("field"))
                .isEqualTo(field);
    }

    private static <T> Map<String, T> without(Map<String, T> whole, String field) {
        Map<String, T> less = new HashMap<>(whole);
        less.remove(field);
        return less;
    }

    @Test
    void PRJ_1_no_project_starts_for_an_initiative_that_was_stopped() {
        String businessCase = approvedCase();
        String initiative = "/api/initiatives/" + as(Part.CHAIR).get("/api/business-cases/"
                + businessCase + "?after=" + head()).is(200).at("initiative")
                .replaceFirst(".*/", "");
        Map<String, Object> body = Map.of("businessCase", businessCase, "plannedFinish", day(60));
        as(Part.CHAIR).against(as(Part.CHAIR).get(initiative + "?after=" + head()).is(200))
                .put(initiative + "/stop", Map.of("reason", "Enough")).is(200);
        as(Part.PROJECT_MANAGER).post("/api/projects", body).refusedBy("PRJ-1", 409);
    }

    private Answer start(String initiative, Map<String, Object> milestone) {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative", initiative,
                "effectiveOn", day(-8), "plannedFinish", day(60), "milestones",
                List.of(milestone)));
    }

    private String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }

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
