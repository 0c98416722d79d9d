package waymark.app.deliver.cost;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import waymark.app.deliver.Approvals;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Projects that spend. */
abstract class Spending extends Approvals {

    final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    final LocalDate past = today.minusDays(70);

    /** A project with EUR 4,000, started long ago, under this key. */
    Answer project(String key) {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative", quickTrack(),
                "externalKey", key, "plannedFinish", today.plusDays(90).toString(),
                "effectiveOn", past.toString())).is(201);
    }

    static String key() {
        return "K-" + System.nanoTime();
    }

    Answer cost(String project, String kind, String amount, LocalDate day) {
        return as(Part.FINANCE).post("/api/projects/" + project + "/costs", Map.of("kind", kind,
                "amount", euro(amount), "effectiveOn", day.toString())).is(200);
    }

    Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .with("Waymark-Position", after.header("Waymark-Position")).get(address).is(200);
    }

    Answer file(String door, Map<String, String> said, String text) {
        return as(Part.PROJECT_MANAGER).upload(door, said, "file.csv",
                text.getBytes(StandardCharsets.UTF_8));
    }

    static BigDecimal money(Answer answer, String field) {
        return new BigDecimal(answer.at(field + "/amount"));
    }
}
