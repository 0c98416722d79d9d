package waymark.app.sides;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Projects from approved cases, which people at any node that decides move on. */
record Running(Sitting sitting) {

    private static final LocalDate FINISH = LocalDate.parse("2027-06-01");

    /** One that was started from a case of its own. */
    Answer project() {
        Answer reviewed = sitting.reviewed();
        Answer meeting = sitting.opened(reviewed.at("stream"));
        sitting.decide(sitting.first(), reviewed, meeting, "APPROVE").is(200);
        return sitting.as(sitting.first(), Part.PROJECT_MANAGER).post("/api/projects",
                Map.of("businessCase", reviewed.reference(), "plannedFinish",
                        FINISH.toString()))
                .is(201);
    }

    /** The answer of asking for a finish that is so many days later. */
    Answer asked(Answer project, int days) {
        return sitting.as(sitting.first(), Part.PROJECT_MANAGER).post(address(project)
                + "/changes",
                Map.of("finish", FINISH.plusDays(days).toString(), "reason",
                        "The rota takes longer"))
                .is(200);
    }

    /** What a node says when a member approves the change at this address. */
    Answer approved(ConfigurableApplicationContext node, Part member, Answer asked,
            String change) {
        return sitting.as(node, member).against(asked).put(change + "/decision",
                Map.of("verdict", "APPROVE"));
    }

    /** What a node says when a project is to wait for another. */
    Answer waits(ConfigurableApplicationContext node, Answer project, Answer other) {
        return sitting.as(node, Part.PROJECT_MANAGER).post(address(project) + "/dependencies",
                Map.of("other", other.reference(), "reason", "The new rota"));
    }

    String address(Answer project) {
        return "/api/projects/" + project.reference();
    }
}
