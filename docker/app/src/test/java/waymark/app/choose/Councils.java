package waymark.app.choose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What tests of cases and meetings share: a case, its review, a council that meets. */
public abstract class Councils extends WaymarkTest {

    protected final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    protected final Answer reviewed(String address, Answer drafted) {
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        return as(Part.FINANCE).against(submitted)
                .put(address + "/review", Map.of("opinion", "SOUND")).is(200);
    }

    /** An approval that nobody dissents from; whoever asks for it may say more in it. */
    protected final Map<String, Object> silent(String meeting, Answer seen) {
        return new HashMap<>(Map.of("meeting", meeting, "verdict", "APPROVE",
                "seenAt", Long.parseLong(seen.header("Waymark-Position"))));
    }

    /** The same with the dissent of one member. */
    protected final Map<String, Object> approval(String meeting, Answer seen) {
        Map<String, Object> approval = silent(meeting, seen);
        approval.put("dissent", List.of(Map.of(
                "member", person(Part.MEMBER), "words", "Begin smaller")));
        return approval;
    }

    /** The case once the meeting has approved it, or what else is said instead of that. */
    protected final Answer decided(
            String address, String meeting, Answer seen, Map<String, Object> otherwise) {
        Map<String, Object> decision = approval(meeting, seen);
        decision.putAll(otherwise);
        return as(Part.SECRETARY).against(seen).put(address + "/decision", decision).is(200);
    }

    /** A meeting over the case that was opened with everybody there. */
    protected final String meeting(String businessCase) {
        return meeting(businessCase, Stream.of(Part.CHAIR, Part.SECRETARY, Part.MEMBER)
                .map(this::person).toList());
    }

    protected final String meeting(String businessCase, List<String> present) {
        seatAll();
        Answer called = as(Part.SECRETARY)
                .post("/api/meetings", Map.of("date", "2026-12-04")).is(201);
        String address = "/api/meetings/" + called.reference();
        Answer placed = as(Part.SECRETARY)
                .post(address + "/items", Map.of("businessCase", businessCase)).is(200);
        Answer opened = as(Part.SECRETARY).against(placed)
                .put(address + "/opening", Map.of("present", present)).is(200);
        read(address, opened);
        return called.reference();
    }

    /** Calls a meeting in that manner, due that day, with the case on its agenda. */
    protected final Answer called(String businessCase, String manner, LocalDate due) {
        seatAll();
        Answer called = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", due.toString(), "manner", manner)).is(201);
        return as(Part.SECRETARY).post("/api/meetings/" + called.reference() + "/agenda",
                Map.of("cases", List.of(businessCase))).is(200);
    }

    /** Everybody who holds a seat and takes part. */
    protected final List<String> seatedNow() {
        List<String> all = new ArrayList<>();
        as(Part.ADMIN).get("/api/council").is(200).json().get("members").forEach(one -> {
            String person = one.get("person").asString();
            if (as(Part.ADMIN).get("/api/people/" + person.substring(7)).at("active")
                    .equals("true")) {
                all.add(person);
            }
        });
        return all;
    }

    private void seatAll() {
        seat(Part.CHAIR, "CHAIR");
        seat(Part.SECRETARY, "SECRETARY");
        seat(Part.MEMBER, "MEMBER");
    }

    protected final void seat(Part part, String seat) {
        as(Part.ADMIN).put("/api/council/seats/" + person(part).substring(7),
                Map.of("seat", seat)).is(200);
    }

    protected final Answer read(String address, Answer written) {
        return as(Part.MEMBER)
                .get(address + "?after=" + written.header("Waymark-Position")).is(200);
    }

    protected final Answer draft() {
        return as(Part.ANALYST).post("/api/business-cases", body(initiative())).is(201);
    }

    protected final Map<String, Object> body(String initiative) {
        return Papers.businessCase(initiative, person(Part.OTHER_MANAGER));
    }

    protected final String initiative() {
        return initiative(Papers.WAIVED);
    }

    /** An initiative against a problem that rests on these insights, or says why on none. */
    protected final String initiative(Map<String, Object> grounds) {
        Answer framed = as(Part.ANALYST).post("/api/problems", Papers.problem(grounds)).is(201);
        return as(Part.PROJECT_MANAGER).post("/api/initiatives", Papers.initiative(
                framed.reference(), person(Part.PROJECT_MANAGER))).is(201).reference();
    }

    /** Numbers of an answer, however many noughts they end with. */
    protected static BigDecimal decimal(Answer answer, String path) {
        return new BigDecimal(answer.at(path));
    }
}
