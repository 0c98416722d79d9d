package waymark.app.deliver;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A benefit with the bar that was agreed before, what shows it, and the problem it answers. */
public abstract class Verdicts extends Approvals {

    protected final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    protected String problemOf(String initiative) {
        Answer read = as(Part.EMPLOYEE).get("/api/initiatives/"
                + initiative.substring(initiative.indexOf('/') + 1)).is(200);
        return read.at("problems/0").substring("problem/".length());
    }

    /** The problem, once it has noted by itself which initiative attacks it. */
    protected Answer attacked(String problem) {
        return await().atMost(Duration.ofSeconds(20)).until(
                () -> as(Part.EMPLOYEE).get(problem).is(200),
                read -> read.at("stage").equals("ADDRESSED"));
    }

    protected Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .get(address + "?after=" + after.header("Waymark-Position")).is(200);
    }

    protected Answer measured(String address, String after, String variance) {
        return as(Part.ANALYST).post(address + "/measurements", Map.of("effectiveOn",
                today.toString(), "groups",
                Map.of("before", group("10", variance), "after", group(after, variance),
                        "lessIsBetter", false)));
    }

    protected static Map<String, Object> group(String mean, String variance) {
        return Map.of("mean", mean, "variance", variance, "n", 2000, "kind", "MEASURED");
    }

    protected Answer benefit() {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", quickTrack(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner",
                person(Part.OTHER_MANAGER), "planned", euro("2000"), "from",
                today.minusDays(60).toString(), "to", today.minusDays(1).toString(), "method",
                "PRE_POST", "bar", Map.of("smallestWorthwhile", 1, "answers", 100, "dueOn",
                        today.toString())))
                .is(201);
    }
}
