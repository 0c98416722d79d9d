package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;

/** Programs hand answers in: with a token, or signed. */
class PushHttpTest extends Listening {

    @Autowired private JdbcClient client;

    private static Map<String, Object> answer(String id, int nps) {
        return Map.of("externalId", id, "nps", nps, "receivedOn", "2026-03-01",
                "verbatim", "Said by a program", "segment",
                List.of(Map.of("name", "tariff", "value", "small")));
    }

    private Answer push(String source, Map<String, Object> answer) {
        return as(Part.ANALYST).post("/api/feedback",
                Map.of("source", source, "answer", answer));
    }

    @Test
    void FBK_1_a_pushed_answer_counts_once_however_it_comes() {
        String source = source();
        assertThat(push(source, answer("a-1", 9)).is(201).at("what")).isEqualTo("RECORDED");
        assertThat(push(source, answer("a-1", 9)).is(200).at("what")).isEqualTo("DUPLICATE");
        Answer batch = as(Part.ANALYST).post("/api/feedback/batch", Map.of("source", source,
                "answers", List.of(answer("a-1", 9), answer("a-2", 3), answer("a-2", 3))))
                .is(200);
        assertThat(batch.at("recorded")).isEqualTo("1");
        assertThat(batch.at("duplicates")).isEqualTo("2");
        Answer read = as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers?after="
                + batch.header("Waymark-Position")).is(200);
        assertThat(read.json().get("answers")).hasSize(2);
        Answer attributes = as(Part.EMPLOYEE).get("/api/feedback-sources/" + source
                + "/attributes").is(200);
        assertThat(attributes.text()).contains("\"name\":\"tariff\"", "\"answers\":2");
    }

    @Test
    void MET_5_where_employees_belong_is_told_in_fives_and_never_found_by_subtraction() {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Staff " + System.nanoTime(), "kind", "EMPLOYEE_SURVEY", "relation",
                "RELATIONSHIP")).is(201).reference();
        List<Map<String, Object>> answers = new ArrayList<>();
        Map.of("North", 9, "South", 7, "East", 4).forEach((site, many) -> {
            for (int at = 0; at < many; at++) {
                answers.add(Map.of("externalId", site + at, "nps", 7, "segment",
                        List.of(Map.of("name", "site", "value", site))));
            }
        });
        Answer batch = as(Part.ANALYST).post("/api/feedback/batch", Map.of("source", source,
                "answers", answers)).is(200);
        var told = as(Part.EMPLOYEE).get("/api/feedback-sources/" + source + "/attributes?after="
                + batch.header("Waymark-Position")).is(200).json();
        var site = told.get("attributes").get(0);
        assertThat(site.get("values")).hasSize(1);
        assertThat(site.get("values").get(0).get("value").asString()).isEqualTo("North");
        assertThat(site.get("values").get(0).get("answers").asInt()).isEqualTo(5);
        assertThat(site.get("others").asInt()).as("was 4: who is not in North or South")
                .isEqualTo(5);
        assertThat(told.get("counted").asInt()).isEqualTo(20);
    }

    @Test
    void FBK_5_a_pushed_score_off_its_scale_is_refused_with_its_field() {
        String source = source();
        assertThat(push(source, Map.of("nps", 11)).is(422).at("field")).endsWith("nps");
        push(source, Map.of("channel", "e-mail")).is(422);
        push(source, Map.of("nps", 9, "receivedOn", "2099-01-01")).refusedBy("FBK-2", 422);
        push("SRC-99999", Map.of("nps", 9)).refusedBy("FBK-1", 422);
        as(Part.EMPLOYEE).post("/api/feedback", Map.of("source", source, "answer",
                Map.of("nps", 9))).refusedBy("COM-3", 403);
        assertThat(as(Part.ANALYST).get("/api/feedback-sources/" + source).at("answers"))
                .isEqualTo("0");
    }

    @Test
    void COM_2_a_batch_sent_again_under_its_key_gives_the_first_answer() {
        Map<String, Object> body = Map.of("source", source(), "answers",
                List.of(answer("k-1", 9), answer("k-2", 9)));
        Http keyed = as(Part.ANALYST).with("Idempotency-Key", "push-" + System.nanoTime());
        assertThat(keyed.post("/api/feedback/batch", body).is(200).at("recorded"))
                .isEqualTo("2");
        assertThat(keyed.post("/api/feedback/batch", body).is(200).at("recorded"))
                .isEqualTo("2");
    }

    @Test
    void FBK_4_a_webhook_is_known_by_its_signature_and_its_secret_is_enciphered()
            throws Exception {
        String source = source();
        Answer opened = open(source);
        String secret = opened.at("secret");
        String body = "{\"type\":\"answer\",\"data\":{\"nps\":10,\"verbatim\":\"Signed\"}}";
        Http signed = signed(secret, body, Instant.now());
        assertThat(signed.send("POST", opened.at("address"), body).is(200).at("recorded"))
                .isEqualTo("1");
        assertThat(signed.send("POST", opened.at("address"), body).is(200).at("recorded"))
                .as("sent again under the same webhook-id").isEqualTo("1");
        assertThat(client.sql("select secret from hook_secret").query(String.class).list())
                .isNotEmpty().noneMatch(kept -> kept.contains(secret.substring(6)));

        String other = body.replace("10", "0");
        signed.send("POST", opened.at("address"), other).refusedBy("FBK-4", 404);
        signed(secret, body, Instant.now().minusSeconds(3600))
                .send("POST", opened.at("address"), body).refusedBy("FBK-4", 404);
        asNobody().send("POST", opened.at("address"), body).refusedBy("FBK-4", 404);
        signed.send("POST", "/api/feedback-hooks/nowhere", body).refusedBy("FBK-4", 404);
        closed(source);
        signed.send("POST", opened.at("address"), body).refusedBy("FBK-4", 404);
    }

    private Answer open(String source) {
        Answer read = as(Part.ANALYST).get("/api/feedback-sources/" + source).is(200);
        return as(Part.ANALYST).against(read)
                .put("/api/feedback-sources/" + source + "/hook", Map.of()).is(200);
    }

    private void closed(String source) {
        Answer read = as(Part.ANALYST).get("/api/feedback-sources/" + source).is(200);
        as(Part.ANALYST).against(read)
                .send("DELETE", "/api/feedback-sources/" + source + "/hook", null).is(200);
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
