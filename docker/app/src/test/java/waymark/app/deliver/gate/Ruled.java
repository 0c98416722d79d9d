package waymark.app.deliver.gate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import waymark.app.deliver.Approvals;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Design rules that are in force for one test, and a council that sits. */
abstract class Ruled extends Approvals {

    final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final List<Answer> adopted = new ArrayList<>();

    /** What stays in force would stop the gates of other tests. */
    @AfterEach
    void retire() {
        adopted.forEach(rule -> as(Part.MEMBER).against(as(Part.MEMBER)
                .get(address(rule) + "?after=" + head()).is(200))
                .put(address(rule) + "/retirement", Map.of("reason", "The test is over")));
    }

    Answer adopt(boolean blocking) {
        return kept(as(Part.MEMBER).post("/api/design-rules", Map.of("kind", "PROTECT", "rule",
                "A voice answers", "blocking", blocking, "insight", insight().reference(),
                "owner", person(Part.PROJECT_MANAGER))).is(201));
    }

    Answer kept(Answer rule) {
        adopted.add(rule);
        return rule;
    }

    Answer insight() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "A voice helps",
                "statement", "Who is heard stays.")).is(201);
    }

    static String address(Answer rule) {
        return "/api/design-rules/" + rule.reference();
    }

    String project() {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative", quickTrack(),
                "plannedFinish", today.plusDays(60).toString())).is(201).reference();
    }

    void close(Answer meeting) {
        String room = "/api/meetings/" + meeting.reference();
        Answer sat = as(Part.MEMBER).get(room + "?after=" + head()).is(200);
        as(Part.SECRETARY).against(sat).put(room + "/closing", Map.of()).is(200);
    }

    /** A meeting of the council that is open. */
    Answer opened() {
        seat(Part.CHAIR, "CHAIR");
        seat(Part.SECRETARY, "SECRETARY");
        seat(Part.MEMBER, "MEMBER");
        Answer meeting = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", today.toString())).is(201);
        as(Part.SECRETARY).against(meeting).put("/api/meetings/" + meeting.reference()
                + "/opening",
                Map.of("present", List.of(person(Part.CHAIR),
                        person(Part.SECRETARY), person(Part.MEMBER))))
                .is(200);
        return meeting;
    }
}
