package waymark.app.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;

class WorkHttpTest extends Projects {

    private static final String MOVED = "{\"type\":\"milestone.moved\",\"data\":{\"name\":"
            + "\"Pilot\",\"forecast\":\"%s\"}}";
    private static final String PAID = "{\"type\":\"cost.recorded\",\"data\":{\"kind\":\"ACTUAL\","
            + "\"amount\":{\"amount\":310.50,\"currency\":\"EUR\"}}}";

    @Test
    void PRJ_10_links_are_secure_addresses_and_are_taken_away_again() {
        String links = "/api/projects/" + project() + "/links";
        link(links, "http://jira.example/CRM-12").is(422);
        link(links, "javascript:alert(1)").is(422);
        link(links, "https://user@jira.example/CRM-12").is(422);
        Answer linked = link(links, "https://jira.example/browse/CRM-12").is(200);
        assertThat(read(links, linked).at("links/0/link/tool")).isEqualTo("JIRA");
        as(Part.PROJECT_MANAGER).delete(links + "/9").refusedBy("PRJ-10", 404);
        Answer gone = as(Part.PROJECT_MANAGER).delete(links + "/1").is(200);
        assertThat(read(links, gone).json().get("links")).isEmpty();
    }

    @Test
    void PRJ_10_work_stands_in_whichever_tool_it_is_and_the_page_says_in_which() {
        String project = project();
        String links = "/api/projects/" + project + "/links";
        link(links, "GITHUB", "https://github.example/isp/crm/issues/12").is(200);
        link(links, "OPENPROJECT", "https://projects.example/wp/34").is(200);
        link(links, "ABACUS", "https://abacus.example/1").is(422);
        String after = "?after=" + head();
        assertThat(as(Part.EMPLOYEE).get(links + after).is(200).json().get("links")
                .findValuesAsString("tool")).containsExactlyInAnyOrder("GITHUB", "OPENPROJECT");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/projects/" + project + after).is(200)
                .text()).contains("<a href=\"https://github.example/isp/crm/issues/12\"",
                        ">Work in GITHUB</a>", "<td>GitHub</td>",
                        "<a href=\"https://projects.example/wp/34\"",
                        ">Work in OPENPROJECT</a>", "<td>OpenProject</td>");
    }

    @Test
    void PRJ_10_signed_news_moves_a_milestone_in_the_name_of_whoever_opened_the_webhook()
            throws Exception {
        String project = "/api/projects/" + project();
        Answer opened = as(Part.PROJECT_MANAGER).put(project + "/hook", Map.of()).is(200);
        assertThat(read(project + "/links", opened).at("actsAs"))
                .isEqualTo(person(Part.PROJECT_MANAGER));
        String hook = opened.at("address");
        String secret = opened.at("secret");
        String body = MOVED.formatted(day(25));
        Http signed = signed(secret, body, Instant.now());
        Answer moved = signed.send("POST", hook, body).is(200);
        assertThat(read(project, moved).at("milestones/0/forecast")).isEqualTo(day(25));
        Answer again = signed.send("POST", hook, body).is(200);
        assertThat(again.at("position")).as("the first answer").isEqualTo(moved.at("position"));
        signed.send("POST", hook, MOVED.formatted(day(26))).refusedBy("PRJ-10", 404);
        signed(secret, body, Instant.now().minusSeconds(360)).send("POST", hook, body)
                .refusedBy("PRJ-10", 404);
        asNobody().send("POST", hook, body).refusedBy("PRJ-10", 404);
        renewedAndClosed(project, opened);
    }

    @Test
    void PRJ_10_signed_news_is_read_as_strictly_as_what_people_send() throws Exception {
        String project = "/api/projects/" + project();
        Answer opened = as(Part.PROJECT_MANAGER).put(project + "/hook", Map.of()).is(200);
        String misspelt = MOVED.formatted(day(25)).replace("forecast", "forcast");
        signed(opened.at("secret"), misspelt, Instant.now()).send("POST", opened.at("address"),
                misspelt).is(422);
        String vast = PAID.replace("310.50", "1E+40");
        signed(opened.at("secret"), vast, Instant.now()).send("POST", opened.at("address"), vast)
                .is(422);
        assertThat(read(project, opened).json().get("spent").findValue("amount").decimalValue())
                .isZero();
    }

    @Test
    void PRJ_10_an_opening_that_is_sent_again_tells_a_secret_that_holds() throws Exception {
        String project = "/api/projects/" + project();
        Http once = as(Part.PROJECT_MANAGER).with("Idempotency-Key", "opened-" + project);
        Answer first = once.put(project + "/hook", Map.of()).is(200);
        Answer again = once.put(project + "/hook", Map.of()).is(200);
        assertThat(again.at("receipt/position")).isEqualTo(first.at("receipt/position"));
        signed(again.at("secret"), PAID, Instant.now()).send("POST", again.at("address"), PAID)
                .is(200);
        String newest = as(Part.PROJECT_MANAGER).put(project + "/hook", Map.of()).is(200)
                .at("secret");
        once.put(project + "/hook", Map.of()).refusedBy("COM-1", 412);
        String moved = MOVED.formatted(day(26));
        signed(newest, moved, Instant.now()).send("POST", first.at("address"), moved).is(200);
    }

    private void renewedAndClosed(String project, Answer opened) throws Exception {
        String hook = opened.at("address");
        String secret = opened.at("secret");
        Answer paid = signed(secret, PAID, Instant.now()).send("POST", hook, PAID).is(200);
        assertThat(read(project, paid).at("spent/amount")).isEqualTo("310.5");
        assertThat(as(Part.AUDITOR).get("/api/history/" + opened.at("receipt/stream")
                .replace("work/", "project/")).text()).contains(person(Part.PROJECT_MANAGER));
        String odd = "{\"type\":\"sun.rose\",\"data\":{}}";
        signed(secret, odd, Instant.now()).send("POST", hook, odd).is(422);
        String renewed = as(Part.PROJECT_MANAGER).put(project + "/hook", Map.of()).is(200)
                .at("secret");
        signed(secret, PAID, Instant.now()).send("POST", hook, PAID).refusedBy("PRJ-10", 404);
        as(Part.PROJECT_MANAGER).delete(project + "/hook").is(200);
        signed(renewed, PAID, Instant.now()).send("POST", hook, PAID).refusedBy("PRJ-10", 404);
    }

    private Answer link(String links, String url) {
        return link(links, "JIRA", url);
    }

    private Answer link(String links, String tool, String url) {
        return as(Part.PROJECT_MANAGER).post(links,
                Map.of("tool", tool, "key", "Work in " + tool, "url", url));
    }

    private Http signed(String secret, String body, Instant at)
            throws EmptyWebhookSecretException, WebhookSigningException {
        String id = "msg-" + body.hashCode();
        return asNobody().with("webhook-id", id)
                .with("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .with("webhook-signature",
                        new Webhook(secret).sign(id, at.getEpochSecond(), body));
    }
}
