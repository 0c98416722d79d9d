package waymark.app.sides;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.choose.Papers;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Programs;

/** A council of three whose members may ask any node that decides. */
record Sitting(ConfigurableApplicationContext first) {

    private static final List<Part> SEATED = List.of(Part.CHAIR, Part.SECRETARY, Part.MEMBER);

    /** Gives everybody a seat. */
    Sitting seated() {
        SEATED.forEach(part -> as(first, Part.ADMIN).put("/api/council/seats/"
                + person(part).substring(7), Map.of("seat", part.name())).is(200));
        return this;
    }

    /** A person at a node. */
    Http as(ConfigurableApplicationContext node, Part part) {
        return Programs.at(node, Programs.token(first, part));
    }

    String person(Part part) {
        return Programs.person(first, part);
    }

    /** A case that waits for the council: the answer of its review. */
    Answer reviewed() {
        Answer drafted = as(first, Part.ANALYST).post("/api/business-cases", content()).is(201);
        String address = "/api/business-cases/" + drafted.reference();
        Answer submitted = as(first, Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        return as(first, Part.FINANCE).against(submitted)
                .put(address + "/review", Map.of("opinion", "SOUND")).is(200);
    }

    /** A meeting that was opened with the case on its agenda: the answer of the opening. */
    Answer opened(String businessCase) {
        Answer called = as(first, Part.SECRETARY)
                .post("/api/meetings", Map.of("date", "2026-12-04")).is(201);
        String address = "/api/meetings/" + called.reference();
        Answer placed = as(first, Part.SECRETARY)
                .post(address + "/items", Map.of("businessCase", businessCase)).is(200);
        return as(first, Part.SECRETARY).against(placed).put(address + "/opening",
                Map.of("present", SEATED.stream().map(this::person).toList())).is(200);
    }

    /** A member's own vote. */
    Answer vote(ConfigurableApplicationContext node, Part member, String item, String voice) {
        return as(node, member).put(item + "/votes/" + person(member).substring(7),
                Map.of("voice", voice));
    }

    /** What the secretary says at a node that this meeting decided. */
    Answer decide(ConfigurableApplicationContext node, Answer reviewed, Answer meeting,
            String verdict) {
        return as(node, Part.SECRETARY).against(reviewed).put("/api/business-cases/"
                + reviewed.reference() + "/decision",
                Map.of("meeting", meeting.reference(), "verdict",
                        verdict, "seenAt", 1, "reason", "So we see it"));
    }

    private Map<String, Object> content() {
        Answer framed = as(first, Part.ANALYST)
                .post("/api/problems", Papers.problem(Papers.WAIVED)).is(201);
        Answer proposed = as(first, Part.PROJECT_MANAGER).post("/api/initiatives",
                Papers.initiative(framed.reference(), person(Part.PROJECT_MANAGER))).is(201);
        return Papers.businessCase(proposed.reference(), person(Part.OTHER_MANAGER));
    }
}
