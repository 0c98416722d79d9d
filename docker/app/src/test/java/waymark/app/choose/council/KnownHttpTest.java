package waymark.app.choose.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.intake.Imports;
import waymark.log.keys.KeyStore;

/** What did the council know? The page that the room saw, for ever, and what arrived later. */
class KnownHttpTest extends Councils {

    private static final String FORM = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            """;

    @Autowired private KeyStore keys;

    @Test
    void BC_4_the_page_that_was_seen_stays_to_the_byte_but_for_what_is_erased() {
        Answer insight = insight();
        Answer drafted = drafted(insight);
        String address = "/api/business-cases/" + drafted.reference();
        Answer deferred = deferredThenApproved(address, drafted);
        Answer known = as(Part.MEMBER).get(address + "/decisions/2/known").is(200);
        String seen = as(Part.MEMBER).get(address + "/dossier?knownAt="
                + deferred.header("Waymark-Position")).is(200).text();
        assertThat(known.text()).contains(seen).contains("Begin smaller");
        assertThat(known.at("evidence/same")).isEqualTo("true");

        Answer later = evidence(insight, "CONTRADICTS");
        assertThat(read(address + "/dossier", later).text()).isNotEqualTo(seen);
        Answer again = read(address + "/decisions/2/known", later);
        assertThat(again.text()).contains(seen);
        assertThat(again.at("sha256")).isEqualTo(known.at("sha256"));
        JsonNode arrived = again.json().get("later");
        assertThat(arrived.findValuesAsString("what")).last().isEqualTo("Evidence added");
        assertThat(arrived.findValuesAsString("beforeDeciding")).containsOnly("false");

        erasureTakesWordsAlone(drafted, seen, known);
    }

    private void erasureTakesWordsAlone(Answer drafted, String seen, Answer known) {
        keys.erase(drafted.at("stream"));
        String address = "/api/business-cases/" + drafted.reference();
        Answer erased = as(Part.MEMBER).get(address + "/decisions/2/known").is(200);
        assertThat(erased.text()).doesNotContain("Begin smaller")
                .contains(seen.replace("Begin smaller", "(erased)"));
        assertThat(erased.at("sha256")).isEqualTo(known.at("sha256"));
        assertThat(erased.at("evidence/same")).isEqualTo("true");
    }

    /** Put off with dissent, and approved on the page that told of it: the first decision. */
    private Answer deferredThenApproved(String address, Answer drafted) {
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        Answer deferred = decided(address, meeting, reviewed, Map.of("verdict", "DEFER", "reason",
                "Not yet", "deferredUntil", today.plusDays(9).toString()));
        read(address, decided(address, meeting, deferred, Map.of()));
        return deferred;
    }

    @Test
    void what_arrived_between_the_page_and_the_decision_is_told() {
        Answer insight = insight();
        Answer drafted = drafted(insight);
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        evidence(insight, "SUPPORTS");
        Answer approved = decided(address, meeting, reviewed, Map.of());
        Answer known = read(address + "/decisions/1/known", approved);
        assertThat(known.at("later/0/beforeDeciding")).isEqualTo("true");
        assertThat(known.at("evidence/same")).isEqualTo("true");
        as(Part.MEMBER).get(address + "/decisions/7/known").is(404);
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference()
                + "/decisions/1/known").is(200).text())
                .contains("before the decision but not on the page", "byte for byte");
    }

    @Test
    void the_digest_of_the_page_is_the_same_for_who_may_not_read_what_customers_said() {
        Answer drafted = drafted(heard("Nobody came, and nobody called"));
        String address = "/api/business-cases/" + drafted.reference();
        deferredThenApproved(address, drafted);
        Answer member = as(Part.MEMBER).get(address + "/decisions/2/known").is(200);
        Answer auditor = as(Part.AUDITOR).get(address + "/decisions/2/known").is(200);
        assertThat(member.text()).contains("Nobody came, and nobody called");
        assertThat(auditor.json().at("/dossier/voices")).isEmpty();
        assertThat(auditor.at("sha256")).hasSize(64).isEqualTo(member.at("sha256"));
    }

    @Test
    void where_no_page_stood_yet_the_decision_is_shown_all_the_same() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        String meeting = meeting(drafted.reference());
        Answer approved = decided(address, meeting, reviewed, Map.of("seenAt", 1));
        Answer known = read(address + "/decisions/1/known", approved);
        assertThat(known.json().get("dossier").isNull()).isTrue();
        assertThat(known.at("evidence/same")).isEqualTo("true");
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference()
                + "/decisions/1/known").is(200).text())
                .contains("No page stood there yet", "byte for byte")
                .doesNotContain("What is asked?");
    }

    private Answer drafted(Answer insight) {
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        String resting = initiative(Map.of("insights", List.of(insight.reference())));
        return as(Part.ANALYST).post("/api/business-cases", body(resting)).is(201);
    }

    private Answer evidence(Answer insight, String stance) {
        return as(Part.ANALYST).post("/api/insights/" + insight.reference() + "/evidence",
                Map.of("kind", "INTERVIEW", "stance", stance, "summary", "Others were asked",
                        "people", 40, "observedOn", today.toString()))
                .is(200);
    }

    private Answer insight() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait in vain",
                "statement", "Nobody tells them when.", "evidence", List.of(Map.of("kind",
                        "INTERVIEW", "stance", "SUPPORTS", "summary", "Nine of ten said so",
                        "people", 9, "observedOn", today.toString()))))
                .is(201);
    }

    /** An insight that pins what a customer said. */
    private Answer heard(String words) {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Form " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201).reference();
        Answer read = Imports.finished(as(Part.ANALYST), source,
                FORM + "3/14/2026 9:05:11,2,\"" + words + "\"\n");
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait in vain",
                "statement", "Nobody tells them when.", "evidence", List.of(Map.of("kind",
                        "FEEDBACK", "stance", "SUPPORTS", "summary", "Who waited is angry",
                        "people", 9, "observedOn", today.toString(), "pinned", Map.of("query",
                                "/api/feedback-sources/" + source + "/answers", "position",
                                Long.parseLong(read.header("Waymark-Position")))))))
                .is(201);
    }
}
