package waymark.app.deliver.project;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.deliver.Approvals;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Projects of EUR 4,000 that are to be done in sixty days, with a milestone in twenty. */
abstract class Projects extends Approvals {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** The reference of a project with the milestone "Pilot". */
    String project() {
        return project(Map.of());
    }

    String project(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("initiative", quickTrack(),
                "plannedFinish", day(60), "milestones", List.of(
                        Map.of("name", "Pilot", "baseline", day(20)))));
        body.putAll(more);
        return as(Part.PROJECT_MANAGER).post("/api/projects", body).is(201).reference();
    }

    /** Asks for this once it is seen by whoever reads. */
    Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .with("Waymark-Position", after.header("Waymark-Position")).get(address).is(200);
    }

    String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }
}
