package waymark.app.deliver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Whatever a project may start from: an approved case, or an approved quick track. */
public abstract class Approvals extends WaymarkTest {

    /** An initiative with a case that is drafted only. */
    protected Answer drafted() {
        String initiative = as(Part.PROJECT_MANAGER).post("/api/initiatives", Map.of("title",
                "Two-hour window", "summary", "Promise two hours.", "problems",
                List.of(problem()), "owner", person(Part.PROJECT_MANAGER))).is(201).reference();
        return as(Part.ANALYST).post("/api/business-cases", Map.of("initiative", initiative,
                "title", "Two-hour window", "summary", "Dispatch software.", "currency", "EUR",
                "startsOn", "2025-01-01", "chosen", "A", "options", List.of(
                        Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                        option())))
                .is(201);
    }

    private Map<String, Object> option() {
        return Map.of("option", "A", "title", "Say when it slips",
                "costs", List.of(Map.of("name", "Dispatch software", "amounts",
                        List.of(new BigDecimal("8500"), 0, 0))),
                "benefits", List.of(Map.of("name", "Fewer second visits", "benefitClass",
                        "CASHABLE", "owner", person(Part.OTHER_MANAGER), "amounts",
                        List.of(0, new BigDecimal("6800"), new BigDecimal("6800")), "margin", 25)));
    }

    /** The reference of a case that the council approved, with EUR 8,500. */
    protected String approvedCase() {
        Answer drafted = drafted();
        String address = "/api/business-cases/" + drafted.reference();
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer seen = as(Part.FINANCE).against(submitted)
                .put(address + "/review", Map.of("opinion", "SOUND", "note", "Sound.")).is(200);
        seat(Part.CHAIR, "CHAIR");
        seat(Part.SECRETARY, "SECRETARY");
        seat(Part.MEMBER, "MEMBER");
        Answer meeting = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", "2026-12-04", "minutes", 60)).is(201);
        String room = "/api/meetings/" + meeting.reference();
        Answer placed = as(Part.SECRETARY).post(room + "/items",
                Map.of("businessCase", drafted.reference())).is(200);
        as(Part.SECRETARY).against(placed).put(room + "/opening", Map.of("present", List.of(
                person(Part.CHAIR), person(Part.SECRETARY), person(Part.MEMBER)))).is(200);
        as(Part.SECRETARY).against(seen).put(address + "/decision", Map.of("meeting",
                meeting.reference(), "verdict", "APPROVE", "seenAt",
                Long.parseLong(seen.header("Waymark-Position")))).is(200);
        return drafted.reference();
    }

    /** The reference of an initiative whose quick track of EUR 4,000 was asked for. */
    protected String askedQuickTrack() {
        Answer department = as(Part.ADMIN).post("/api/departments",
                Map.of("name", "Field service " + System.nanoTime())).is(201);
        as(Part.ADMIN).against(department).put("/api/departments/" + department.reference()
                + "/head", Map.of("head", person(Part.CHAIR))).is(200);
        return as(Part.PROJECT_MANAGER).post("/api/quick-tracks", Map.of("title", "Call first",
                "problem", problem(), "change", "Call before each visit",
                "cost", euro("4000"), "checkOn", LocalDate.now(ZoneOffset.UTC).plusDays(20),
                "owner", person(Part.PROJECT_MANAGER), "department", department.reference()))
                .is(201).reference();
    }

    /** The reference of an initiative with an approved quick track of EUR 4,000. */
    protected String quickTrack() {
        String initiative = askedQuickTrack();
        String address = "/api/initiatives/" + initiative;
        Answer read = as(Part.CHAIR).get(address + "?after=" + head()).is(200);
        as(Part.CHAIR).against(read).post(address + "/quick-track-approval", Map.of()).is(200);
        return initiative;
    }

    protected static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    /** The position of something just recorded. */
    protected String head() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "A mark in the record",
                "statement", "Nothing more.")).is(201).header("Waymark-Position");
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "statement",
                Map.of("persona", "A customer", "need", "to know", "situation", "a visit slips",
                        "obstacle", "nobody calls", "consequence", "a day"),
                "waiver", "Known for years")).is(201).reference();
    }

    protected void seat(Part part, String seat) {
        as(Part.ADMIN).put("/api/council/seats/" + person(part).substring(7),
                Map.of("seat", seat)).is(200);
    }
}
