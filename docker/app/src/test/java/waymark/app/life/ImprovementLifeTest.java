package waymark.app.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** The whole line, step by step, as the people of a programme walk it. */
class ImprovementLifeTest extends WaymarkTest {

    private static final Path STORY = Path.of("STORY.md");

    private final Told told = new Told();

    @Test
    void a_pain_becomes_an_insight_a_decision_a_change_and_verified_money() throws IOException {
        String source = listen();
        String insight = understand(source);
        String problem = frame(insight);
        String initiative = propose(problem);
        String businessCase = appraise(initiative);
        decide(businessCase);
        assertThat(told.whole()).isEqualTo(told.approved(STORY));
    }

    private String listen() throws IOException {
        told.chapter("Listen");
        Answer source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "After the installation", "kind", "SURVEY", "relation", "TRANSACTIONAL",
                "mayContact", true, "mayQuote", true)).is(201);
        Answer first = imported(source.reference());
        told.step("The answers to last month's question after the installation are brought in.",
                "POST /api/feedback-imports (install-answers.csv)", counts(first));
        Answer again = imported(source.reference());
        told.step("Somebody brings the same file in again. Nothing is counted twice.",
                "POST /api/feedback-imports (install-answers.csv)", counts(again));
        Answer nps = as(Part.EMPLOYEE).get("/api/metrics/nps?source=" + source.reference()).is(200);
        told.step("Would they recommend us?", "GET /api/metrics/nps?source=...",
                "NPS " + nps.at("value") + " [" + nps.at("low") + ", " + nps.at("high") + "], n "
                        + nps.at("n") + ", " + nps.at("method"));
        assertThat(nps.at("n")).isEqualTo("40");
        return source.reference();
    }

    private Answer imported(String source) throws IOException {
        byte[] file;
        try (InputStream fixture = Objects.requireNonNull(
                getClass().getResourceAsStream("/life/install-answers.csv"))) {
            file = fixture.readAllBytes();
        }
        String where = as(Part.ANALYST).upload("/api/feedback-imports",
                Map.of("source", source), "install-answers.csv", file).is(202).header("Location");
        return await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.ANALYST).get(where), answer -> answer.status() == 200
                        && answer.at("state").equals("FINISHED"));
    }

    private static String counts(Answer imported) {
        return "read " + imported.at("rowsRead") + ", kept " + imported.at("rowsKept")
                + ", rejected " + imported.at("rowsRejected") + ", doubled "
                + imported.at("rowsDuplicate");
    }

    private String understand(String source) {
        told.chapter("Understand");
        Answer recorded = as(Part.ANALYST).post("/api/insights", Map.of(
                "title", "Missed visits cost customers a second day off",
                "statement", "When a visit is missed nobody says so, and the customer waits again.",
                "evidence", List.of(Map.of("kind", "FEEDBACK", "stance", "SUPPORTS", "summary",
                        "22 detractors of 40 tell of waiting in vain", "people", 22, "observedOn",
                        "2026-10-30", "link", "/listen/sources/" + source))))
                .is(201);
        Answer validated = as(Part.ANALYST).against(recorded).put(
                "/api/insights/" + recorded.reference() + "/validation", Map.of()).is(200);
        told.step("An analyst writes down what the answers have in common, and validates it.",
                "PUT /api/insights/{reference}/validation", "version " + validated.at("version"));
        return recorded.reference();
    }

    private String frame(String insight) {
        Answer framed = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "statement",
                Map.of("persona", "A customer moving in", "need",
                        "to be online on the day promised",
                        "situation", "the engineer is booked", "obstacle",
                        "a missed visit is not announced", "consequence", "a second day off"),
                "insights", List.of(insight))).is(201);
        Answer early = as(Part.ANALYST).against(framed).put("/api/problems/" + framed.reference()
                + "/analysis", cause("A missed visit is not announced")).is(200);
        assertThat(early.at("events")).isEqualTo("1");
        told.step("The problem is framed on that insight, and asked why until there is a cause.",
                "PUT /api/problems/{reference}/analysis", "version " + early.at("version"));
        return framed.reference();
    }

    private static Map<String, Object> cause(String first) {
        return Map.of("method", "FIVE_WHYS", "steps", List.of(Map.of("because", first),
                Map.of("because", "Dispatch learns of it only in the evening")),
                "root", "Engineers have no way to say during the day that they run late");
    }

    private String propose(String problem) {
        told.chapter("Choose");
        Answer proposed = as(Part.PROJECT_MANAGER).post("/api/initiatives", Map.of("title",
                "Two-hour install window", "summary", "Promise two hours, and say when it slips.",
                "problems", List.of(problem), "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer scored = as(Part.ANALYST).post("/api/initiatives/" + proposed.reference()
                + "/scores",
                Map.of("method", "RICE", "inputs", Map.of("REACH", 2000, "IMPACT", 1,
                        "CONFIDENCE", 0.8, "EFFORT", 4)))
                .is(200);
        Answer ranking = as(Part.EMPLOYEE).get("/api/initiatives/" + proposed.reference()
                + "?after=" + scored.header("Waymark-Position")).is(200);
        told.step("A project manager proposes an initiative; it is scored by RICE.",
                "POST /api/initiatives/{reference}/scores", "stage " + ranking.at("stage"));
        return proposed.reference();
    }

    private String appraise(String initiative) {
        Answer drafted = as(Part.ANALYST).post("/api/business-cases", Map.of(
                "initiative", initiative, "title", "Two-hour install window", "summary",
                "Dispatch software and a phone number that answers.", "currency", "EUR",
                "startsOn", "2026-01-01", "chosen", "A", "options", List.of(
                        Map.of("option", "0", "title", "Do nothing", "doNothing", true),
                        option())))
                .is(201);
        String address = "/api/business-cases/" + drafted.reference();
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer reviewed = as(Part.FINANCE).against(submitted).put(address + "/review",
                Map.of("opinion", "SOUND", "note", "The calls saved are counted twice nowhere."))
                .is(200);
        Answer read = as(Part.MEMBER).get(address + "?after="
                + reviewed.header("Waymark-Position")).is(200);
        told.step(
                "The case is drafted, submitted with its figures frozen, and reviewed by finance.",
                "PUT /api/business-cases/{reference}/review", "stage " + read.at("stage"));
        return drafted.reference();
    }

    private Map<String, Object> option() {
        return Map.of("option", "A", "title", "Say when it slips",
                "costs", List.of(Map.of("name", "Dispatch software", "amounts",
                        List.of(new BigDecimal("8500"), 0, 0))),
                "benefits", List.of(Map.of("name", "Fewer second visits", "benefitClass",
                        "CASHABLE", "owner", person(Part.OTHER_MANAGER), "amounts",
                        List.of(0, new BigDecimal("6800"), new BigDecimal("6800")), "margin", 25)));
    }

    private void decide(String businessCase) {
        seat(Part.CHAIR, "CHAIR");
        seat(Part.SECRETARY, "SECRETARY");
        seat(Part.MEMBER, "MEMBER");
        Answer meeting = as(Part.SECRETARY).post("/api/meetings",
                Map.of("date", "2026-12-04", "minutes", 60)).is(201);
        String address = "/api/meetings/" + meeting.reference();
        as(Part.SECRETARY).post(address + "/items", Map.of("businessCase", businessCase)).is(200);
        Answer agenda = as(Part.SECRETARY).get(address + "?after="
                + as(Part.SECRETARY).post(address + "/items", Map.of("businessCase", businessCase))
                        .header("Waymark-Position"));
        as(Part.SECRETARY).against(agenda.is(200)).put(address + "/opening",
                Map.of("present", List.of(person(Part.CHAIR), person(Part.SECRETARY),
                        person(Part.MEMBER))))
                .is(200);
        Answer seen = as(Part.MEMBER).get("/api/business-cases/" + businessCase).is(200);
        Answer decided = as(Part.SECRETARY).against(seen).put(
                "/api/business-cases/" + businessCase + "/decision", Map.of("meeting",
                        meeting.reference(), "verdict", "APPROVE", "seenAt",
                        Long.parseLong(seen.header("Waymark-Position")), "dissent",
                        List.of(Map.of("member", person(Part.MEMBER), "objects", false,
                                "words", "I would have begun smaller."))))
                .is(200);
        told.step(
                "The council decides in one click, with the dissent by name and what it had seen.",
                "PUT /api/business-cases/{reference}/decision",
                "version " + decided.at("version"));
    }

    private void seat(Part part, String seat) {
        as(Part.ADMIN).put("/api/council/seats/" + person(part).substring(7),
                Map.of("seat", seat)).is(200);
    }
}
