package waymark.app.deliver.exception;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import waymark.app.deliver.Approvals;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Projects of EUR 4,000 that are expected to cost more. */
abstract class Exceeding extends Approvals {

    static final Map<String, Object> ACCOUNT = Map.of("cause", "The dials came late", "options",
            List.of("Wait", "Pay for a courier"), "recommendation", "Pay: a week costs more");

    final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Answer project() {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative", quickTrack(),
                "plannedFinish", today.plusDays(60).toString())).is(201);
    }

    Answer expecting(Answer project, String amount) {
        return as(Part.PROJECT_MANAGER).post("/api/projects/" + project.reference() + "/weekly",
                Map.of("costs", List.of(Map.of("kind", "FORECAST", "amount", euro(amount)))))
                .is(200);
    }

    /** The exceptions of a project, once there are as many of them, in this stage. */
    Answer exceptions(Answer project, int many, String stage) {
        return await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.AUDITOR).get("/api/exceptions?project=" + project.reference()),
                answer -> answer.status() == 200
                        && answer.json().get("exceptions").size() == many
                        && (many == 0 || answer.at("exceptions/0/stage").equals(stage)));
    }

    /** The address of the one exception of a project that is expected to cost EUR 5,080. */
    String beyond(Answer project) {
        expecting(project, "5080");
        return "/api/exceptions/" + exceptions(project, 1, "OPEN").at("exceptions/0/reference");
    }

    Answer read(Part part, String address) {
        return as(part).get(address).is(200);
    }
}
