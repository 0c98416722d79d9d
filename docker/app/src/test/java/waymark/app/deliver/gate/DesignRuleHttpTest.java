package waymark.app.deliver.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Design rules are asked at gates, carried forward, and waived with an end. */
class DesignRuleHttpTest extends Ruled {

    @Test
    void DRL_2_only_an_unanswered_blocking_rule_stops_a_gate_and_an_answer_carries_forward() {
        Answer blocking = adopt(true);
        Answer advisory = adopt(false);
        String gates = "/api/projects/" + project() + "/gates";
        as(Part.PROJECT_MANAGER).post(gates, Map.of("kind", "PILOT")).refusedBy("DRL-2", 409);
        assertThat(as(Part.EMPLOYEE).get(gates + "?after=" + head()).is(200).at("shut"))
                .isEqualTo("true");
        Answer pilot = as(Part.PROJECT_MANAGER).post(gates, Map.of("kind", "PILOT", "answers",
                List.of(Map.of("rule", blocking.reference(), "how", "KEPT", "words",
                        "A person answers within a minute"))))
                .is(201);
        Answer scale = as(Part.PROJECT_MANAGER).post(gates, Map.of("kind", "SCALE")).is(201);
        Answer told = as(Part.EMPLOYEE).get("/api/gates/" + scale.reference() + "?after="
                + scale.header("Waymark-Position")).is(200);
        assertThat(told.at("carried/0/rule")).isEqualTo(blocking.at("stream"));
        assertThat(told.text()).contains(advisory.at("stream"));
        as(Part.PROJECT_MANAGER).post(gates, Map.of("kind", "PILOT")).refusedBy("COM-1", 409);
        assertThat(as(Part.EMPLOYEE).get("/api/gates/" + pilot.reference()).is(200)
                .at("answers/0/words")).isEqualTo("A person answers within a minute");
    }

    @Test
    void DRL_1_a_blocking_rule_is_waived_by_the_council_alone_with_an_end() {
        Answer blocking = adopt(true);
        String project = project();
        String waivers = address(blocking) + "/waivers";
        Map<String, Object> wish = new HashMap<>(Map.of("project", project, "reason",
                "The rota comes in May", "until", today.plusDays(30).toString()));
        as(Part.PROJECT_MANAGER).post(waivers, wish).refusedBy("DRL-1", 409);
        as(Part.MEMBER).post(waivers, wish).refusedBy("DRL-1", 409);
        Answer meeting = opened();
        wish.put("meeting", meeting.reference());
        Answer waived = as(Part.MEMBER).post(waivers, wish).is(200);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + project + "/gates",
                Map.of("kind", "COMPLETION")).is(201);
        String page = reading(Part.EMPLOYEE).open("/deliver/design-rules/"
                + blocking.reference() + "?after=" + waived.header("Waymark-Position")).is(200)
                .text();
        assertThat(page).contains("The rota comes in May", "holds", "Why does this rule exist?",
                "/audit/trace/");
        Map<String, Object> past = new HashMap<>(wish);
        past.put("until", today.minusDays(1).toString());
        as(Part.MEMBER).post(waivers, past).refusedBy("DRL-1", 422);
        close(meeting);
        as(Part.MEMBER).post(waivers, wish).refusedBy("DRL-1", 409);
    }

    @Test
    void DRL_1_an_advisory_rule_is_waived_by_its_owner() {
        Answer advisory = adopt(false);
        Map<String, Object> wish = Map.of("project", project(), "reason", "Of no use here",
                "until", today.plusDays(3).toString());
        as(Part.ANALYST).post(address(advisory) + "/waivers", wish).refusedBy("DRL-1", 409);
        as(Part.PROJECT_MANAGER).post(address(advisory) + "/waivers", wish).is(200);
    }

    @Test
    void why_a_rule_exists_leads_by_its_link_to_the_very_words_of_a_customer() {
        String said = "A voice told me to wait " + System.nanoTime();
        Answer rule = kept(as(Part.MEMBER).post("/api/design-rules", Map.of("kind", "PROTECT",
                "rule", "A voice answers", "insight", heard(said).reference())).is(201));
        String after = "?after=" + rule.header("Waymark-Position");
        String page = reading(Part.ANALYST).open("/deliver/design-rules/" + rule.reference()
                + after).is(200).text();
        Matcher link = Pattern.compile("href=\"([^\"?]+)[^\"]*\">the trace from there to what they"
                + " said").matcher(page.substring(page.indexOf("Why does this rule exist?")));
        assertThat(link.find()).as(page).isTrue();
        assertThat(reading(Part.ANALYST).open(link.group(1) + after).is(200).text())
                .contains("<blockquote class=\"quoted\">" + said);
    }

    /** An insight that rests on what a customer answered. */
    private Answer heard(String words) {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Calls " + System.nanoTime(), "kind", "SURVEY", "relation", "TRANSACTIONAL"))
                .is(201).reference();
        Answer answered = as(Part.ANALYST).post("/api/feedback", Map.of("source", source,
                "answer", Map.of("nps", 2, "verbatim", words, "receivedOn", today.toString())))
                .is(201);
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "A voice helps",
                "statement", "Who is heard stays.", "evidence", List.of(Map.of("kind", "FEEDBACK",
                        "stance", "SUPPORTS", "summary", "One says so", "observedOn",
                        today.toString(), "pinned", Map.of("query", "/api/feedback-sources/"
                                + source + "/answers?group=DETRACTORS", "position",
                                Long.parseLong(answered.header("Waymark-Position")))))))
                .is(201);
    }

    @Test
    void ORG_2_rules_and_promises_of_who_left_are_listed() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines", "email", "ines-"
                + System.nanoTime() + "@waymark.example", "roles", List.of("ANALYST"))).is(201);
        Answer rule = kept(as(Part.MEMBER).post("/api/design-rules", Map.of("kind", "PROTECT",
                "rule", "A voice answers", "insight", insight().reference(), "owner",
                ines.at("stream"))).is(201));
        Answer benefit = as(Part.ANALYST).post("/api/benefits", Map.of("initiative", quickTrack(),
                "name", "Fewer visits", "benefitClass", "CASHABLE", "owner", ines.at("stream"),
                "planned", euro("100"), "from", "2018-01-01", "to", "2018-03-31", "method",
                "DIRECT_COUNT")).is(201);
        Answer left = as(Part.ADMIN).against(ines).post("/api/people/" + ines.reference()
                + "/deactivation", Map.of("reason", "She left")).is(200);
        assertThat(as(Part.ADMIN).get("/api/my?after=" + left.at("position")).is(200).json()
                .get("awaitingOwner").findValuesAsString("reference"))
                .contains(rule.reference(), benefit.reference());
    }

    @Test
    void a_proposal_is_adopted_once_on_its_page_and_the_lists_show_what_holds() {
        Answer insight = insight();
        String words = "A voice answers " + System.nanoTime();
        Answer proposed = as(Part.ANALYST).post("/api/rule-proposals", Map.of("kind", "PROTECT",
                "rule", words, "insight", insight.reference())).is(201);
        assertThat(reading(Part.MEMBER).open("/deliver/rules/" + proposed.reference()
                + "?after=" + proposed.header("Waymark-Position"))
                .is(200).text()).contains("Adopt this rule");
        Map<String, Object> wish = Map.of("kind", "PROTECT", "rule", words, "proposal",
                proposed.reference(), "insight", insight.reference(), "touchpoints",
                List.of("install"));
        Answer rule = kept(as(Part.MEMBER).post("/api/design-rules", wish).is(201));
        as(Part.MEMBER).post("/api/design-rules", wish).refusedBy("COM-1", 409);
        as(Part.ANALYST).post("/api/design-rules", wish).is(403);
        String after = "?after=" + rule.header("Waymark-Position");
        assertThat(reading(Part.MEMBER).open("/deliver/rules/" + proposed.reference() + after)
                .is(200).text()).contains("Adopted as").doesNotContain("Adopt this rule");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/design-rules" + after).is(200).text())
                .contains(words, "advisory", insight.reference());
        assertThat(reading(Part.EMPLOYEE).open("/deliver/design-rules" + after
                + "&format=csv").is(200).text()).contains(words);
        assertThat(reading(Part.PROJECT_MANAGER).open("/deliver/projects/" + project()
                + "/gates" + after).is(200).text()).contains(words, "not answered");
    }
}
