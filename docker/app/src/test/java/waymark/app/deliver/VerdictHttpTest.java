package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a comparison says of a benefit, against the bar that was agreed before. */
class VerdictHttpTest extends Approvals {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void BEN_3_a_benefit_is_shown_the_way_it_was_agreed_and_no_other() {
        String address = "/api/benefits/" + benefit().reference();
        as(Part.ANALYST).post(address + "/measurements",
                Map.of("effectiveOn", today.toString(), "amount", euro("10")))
                .refusedBy("BEN-3", 422);
        measured(address, "12", "4").is(200);
    }

    @ParameterizedTest
    @CsvSource({"12, 4, SHOWN", "10.2, 900, NOT_PROVEN", "10.5, 4, SHOWN_TOO_SMALL"})
    void BEN_3_the_verdict_is_what_the_interval_says(
            String after, String variance, String verdict) {
        String address = "/api/benefits/" + benefit().reference();
        Answer measured = measured(address, after, variance).is(200);
        Answer read = as(Part.FINANCE).get(address + "?after="
                + measured.header("Waymark-Position")).is(200);
        assertThat(read.at("measurements/0/proof/verdict")).as("%s", read).isEqualTo(verdict);
    }

    @Test
    void PRB_3_a_problem_is_resolved_by_a_benefit_once_it_is_shown() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String problem = "/api/problems/" + problemOf(read(address, benefit).at("initiative"));
        Map<String, Object> shownBy = Map.of("shownBy", benefit.at("stream"));
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution", shownBy)
                .refusedBy("PRB-3", 409);
        measured(address, "12", "4").is(200);
        Answer resolved = as(Part.ANALYST).against(attacked(problem))
                .put(problem + "/resolution", shownBy).is(200);
        assertThat(read(problem, resolved).at("stage")).isEqualTo("RESOLVED");
    }

    @Test
    void JRN_3_a_to_be_becomes_what_is_once_a_shown_benefit_proves_its_delivery() {
        Answer asIs = published(as(Part.ANALYST).post("/api/journeys", Map.of("title",
                "Being visited", "kind", "AS_IS", "map", Map.of("stages", List.of(Map.of("number",
                        1, "name", "Waits", "touchpoints", List.of(Map.of("number", 1, "words",
                                Map.of("name", "Waits")))))))));
        Answer toBe = published(as(Part.ANALYST).post("/api/journeys", Map.of("title",
                "Being visited", "kind", "TO_BE", "asIs", asIs.at("stream"))));
        Answer benefit = benefit();
        String adoption = journey(toBe) + "/adoption";
        Map<String, Object> shownBy = Map.of("shownBy", benefit.reference());
        as(Part.ANALYST).post(adoption, shownBy).refusedBy("JRN-3", 409);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        Answer adopted = as(Part.ANALYST).post(adoption, shownBy).is(201);
        Answer now = read(journey(adopted), adopted);
        assertThat(now.at("head/stage") + " " + now.at("head/frame/kind") + " "
                + now.at("head/origin/number")).isEqualTo("PUBLISHED AS_IS 2");
        assertThat(now.at("head/origin/shownBy")).isEqualTo(benefit.at("stream"));
        assertThat(read(journey(asIs), adopted).at("head/stage")).isEqualTo("SUPERSEDED");
        assertThat(read(journey(toBe), adopted).at("head/followedBy"))
                .isEqualTo(adopted.at("stream"));
    }

    private Answer published(Answer drawn) {
        return as(Part.ANALYST).against(drawn.is(201)).put(journey(drawn) + "/publication",
                Map.of()).is(200);
    }

    private static String journey(Answer answer) {
        return "/api/journeys/" + answer.at("stream").replace("journey/", "");
    }

    @Test
    void PRB_4_new_evidence_on_a_resolved_problem_proposes_to_reopen_it() {
        Answer benefit = benefit();
        String problem = "/api/problems/" + problemOf(
                read("/api/benefits/" + benefit.reference(), benefit).at("initiative"));
        String insight = "/api/insights/" + groundedIn(problem);
        String declining = problem + "/reopening/declination";
        Map<String, Object> reason = Map.of("reason", "A single street");
        as(Part.ANALYST).post(declining, reason).refusedBy("PRB-4", 409);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution",
                Map.of("shownBy", benefit.at("stream"))).is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").at("watched"),
                "true"::equals);
        as(Part.ANALYST).post(insight + "/evidence", Map.of("kind", "INTERVIEW", "stance",
                "SUPPORTS", "summary", "Five wait again", "observedOn", today.toString()))
                .is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").text(),
                text -> text.contains("Five wait again"));
        assertThat(as(Part.EMPLOYEE).get("/api/problems?proposed=true").is(200).text())
                .contains(problem.substring("/api/problems/".length()));
        Answer declined = as(Part.ANALYST).post(declining, reason).is(200);
        assertThat(read(problem + "/reopening", declined).at("declined"))
                .isEqualTo("A single street");
    }

    @Test
    void PRB_4_a_theme_that_customers_go_on_speaking_of_proposes_to_reopen_it() {
        Answer benefit = benefit();
        String problem = "/api/problems/" + problemOf(
                read("/api/benefits/" + benefit.reference(), benefit).at("initiative"));
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Form " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201).reference();
        String waiting = said(today.minusDays(90), "I waited for %d hours", 4)
                + said(today.minusDays(90), "The parcel number %d came", 4);
        Answer heard = imported(source, waiting);
        as(Part.ANALYST).post("/api/insights/" + groundedIn(problem) + "/evidence", Map.of(
                "kind", "FEEDBACK", "stance", "SUPPORTS", "summary", "Half of them wait",
                "observedOn", today.toString(), "pinned", Map.of("query",
                        "/api/feedback-sources/" + source + "/themes/waiting?to="
                                + today.minusDays(1),
                        "position", Long.parseLong(heard.header("Waymark-Position")))))
                .is(200);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution",
                Map.of("shownBy", benefit.at("stream"))).is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").at("watched"),
                "true"::equals);
        assertReturning(problem, source);
    }

    private void assertReturning(String problem, String source) {
        Answer four = imported(source, said(today, "Again I waited for %d hours", 4));
        assertThat(read(problem + "/reopening", four).text()).doesNotContain("THEME");
        Answer six = imported(source, said(today, "And I waited %d more hours", 2));
        Answer proposed = read(problem + "/reopening", six);
        assertThat(proposed.at("proposals/0/signal")).as("%s", proposed).isEqualTo("THEME");
        assertThat(proposed.at("proposals/0/words")).contains("answers of " + source,
                "it was 50.0 % when it was looked at");
        assertThat(as(Part.EMPLOYEE).get("/api/problem-reopenings").is(200).text())
                .contains("answers of " + source);
        assertThat(reading(Part.ANALYST).open("/understand/problems/"
                + problem.substring("/api/problems/".length())).is(200).text())
                .contains("Reopening is proposed", "/listen/themes/waiting?source=" + source);
        Answer declined = as(Part.ANALYST).post(problem + "/reopening/declination",
                Map.of("reason", "The strike of that day")).is(200);
        assertThat(read(problem + "/reopening", declined).text()).doesNotContain("THEME");
    }

    private static String said(LocalDate day, String words, int times) {
        return IntStream.range(0, times).mapToObj(one -> day + " 09:0" + one + ",3,"
                + words.formatted(one + 2) + "\n").collect(Collectors.joining());
    }

    /** With what it says read, which is known a little after the answers themselves. */
    private Answer imported(String source, String rows) {
        byte[] file = ("Timestamp,\"On a scale of 0-10, how likely are you to recommend us?\","
                + "Why?\n" + rows).getBytes(StandardCharsets.UTF_8);
        Answer sent = as(Part.ANALYST).upload("/api/feedback-imports", Map.of("source", source),
                "a.csv", file).is(202);
        return await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.ANALYST).get(sent.header("Location") + "?after="
                        + sent.header("Waymark-Position")),
                read -> read.status() == 200 && read.at("state").equals("FINISHED"));
    }

    private String groundedIn(String problem) {
        String insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day.")).is(201).reference();
        as(Part.ANALYST).post(problem + "/insights", Map.of("insight", insight)).is(200);
        return insight;
    }

    private String problemOf(String initiative) {
        Answer read = as(Part.EMPLOYEE).get("/api/initiatives/"
                + initiative.substring(initiative.indexOf('/') + 1)).is(200);
        return read.at("problems/0").substring("problem/".length());
    }

    /** The problem, once it has noted by itself which initiative attacks it. */
    private Answer attacked(String problem) {
        return await().atMost(Duration.ofSeconds(20)).until(
                () -> as(Part.EMPLOYEE).get(problem).is(200),
                read -> read.at("stage").equals("ADDRESSED"));
    }

    private Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .get(address + "?after=" + after.header("Waymark-Position")).is(200);
    }

    @Test
    void BEN_1_a_claim_that_is_not_there_is_not_verified() {
        Answer benefit = benefit();
        as(Part.FINANCE).against(benefit).put("/api/benefits/" + benefit.reference()
                + "/claims/7/verification", Map.of("result", "FULLY")).refusedBy("BEN-1", 404);
    }

    private Answer measured(String address, String after, String variance) {
        return as(Part.ANALYST).post(address + "/measurements", Map.of("effectiveOn",
                today.toString(), "groups",
                Map.of("before", group("10", variance), "after", group(after, variance),
                        "lessIsBetter", false)));
    }

    private static Map<String, Object> group(String mean, String variance) {
        return Map.of("mean", mean, "variance", variance, "n", 2000, "kind", "MEASURED");
    }

    private Answer benefit() {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", quickTrack(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner",
                person(Part.OTHER_MANAGER), "planned", euro("2000"), "from",
                today.minusDays(60).toString(), "to", today.minusDays(1).toString(), "method",
                "PRE_POST", "bar", Map.of("smallestWorthwhile", 1, "answers", 100, "dueOn",
                        today.toString())))
                .is(201);
    }
}
