package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.understand.problem.watch.WatchId;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.intake.Imports;

/** PRB-4: what arrives after a problem was resolved proposes to reopen it. */
class ReopeningHttpTest extends Verdicts {

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
    void PRB_4_what_goes_on_for_a_merged_insight_is_watched_and_a_new_ground_proposes_too() {
        Answer benefit = benefit();
        String problem = "/api/problems/" + problemOf(
                read("/api/benefits/" + benefit.reference(), benefit).at("initiative"));
        String insight = "/api/insights/" + groundedIn(problem);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution",
                Map.of("shownBy", benefit.reference().toLowerCase(Locale.ROOT))).is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").at("watched"),
                "true"::equals);
        Answer heir = as(Part.ANALYST).post("/api/insights", Map.of("title", "They sit and wait",
                "statement", "All day.")).is(201);
        as(Part.ANALYST).against(as(Part.ANALYST).get(insight).is(200)).put(insight + "/merger",
                Map.of("into", heir.reference(), "reason", "The same")).is(200);
        await().until(() -> as(Part.AUDITOR).get("/api/history/" + WatchId.THE.value()).text(),
                text -> text.contains(heir.at("stream")));
        as(Part.ANALYST).post("/api/insights/" + heir.reference() + "/evidence", Map.of("kind",
                "INTERVIEW", "stance", "SUPPORTS", "summary", "Six wait again", "observedOn",
                today.toString())).is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").text(),
                text -> text.contains("Six wait again"));
        var _ = groundedIn(problem);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").text(),
                text -> text.contains("It rests on one more insight since"));
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
        return Imports.finished(as(Part.ANALYST), source,
                "Timestamp,\"On a scale of 0-10, how likely are you to recommend us?\",Why?\n"
                        + rows);
    }

    private String groundedIn(String problem) {
        String insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day.")).is(201).reference();
        as(Part.ANALYST).post(problem + "/insights", Map.of("insight", insight)).is(200);
        return insight;
    }
}
