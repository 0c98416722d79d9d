package waymark.command.listen.feedback.hook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.PushedAnswer;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.kernel.Ask;
import waymark.command.kernel.secret.Secrets;
import waymark.command.listen.feedback.answer.Pushing;
import waymark.log.AppendRequest;
import waymark.log.Sha256;

/**
 * Takes what a webhook sends, once its signature is found right. What it sends again under the
 * same {@code webhook-id} is answered and not recorded again.
 */
@Component
public class SignedAnswers {

    private static final String ID = "webhook-id";
    private static final int MOST = 500;

    private final Secrets secrets;
    private final Pushing pushing;
    private final JsonMapper json;

    SignedAnswers(Secrets secrets, Pushing pushing, JsonMapper json) {
        this.secrets = secrets;
        this.pushing = pushing;
        this.json = json;
    }

    /**
     * What a webhook sent.
     *
     * @param headers by their names in small letters
     * @param body as it came, which is what was signed
     * @param correlation of the request
     */
    public record Sent(Map<String, List<String>> headers, String body, String correlation) {}

    /** How many answers were recorded, and how many were recorded before. */
    public record Taken(int recorded, int duplicates) {}

    /**
     * Records the answers in what was sent: one, a list, or either as the {@code data} of an
     * event of Standard Webhooks.
     *
     * @throws Refused when the signature is not right, whether or not there is such a webhook
     */
    public Taken take(String source, Sent sent) {
        FeedbackSourceId of = verified(source, sent);
        List<PushedAnswer> answers = answers(sent.body());
        String id = sent.headers().getOrDefault(ID, List.of("")).getFirst();
        var key = new AppendRequest.Key(Actor.SYSTEM.person(), "hook/" + of.uuid() + "/" + id,
                Sha256.hex(sent.body()));
        Ask ask = new Ask(Actor.SYSTEM, key, OptionalLong.empty(), sent.correlation());
        int recorded = 0;
        for (int number = 0; number < answers.size(); number++) {
            recorded += pushing.push(of, answers.get(number), pushing.each(ask, number))
                    .receipt() == null ? 0 : 1;
        }
        return new Taken(recorded, answers.size() - recorded);
    }

    private FeedbackSourceId verified(String source, Sent sent) {
        try {
            FeedbackSourceId id = new FeedbackSourceId(FeedbackSourceId.SUBJECT + "/" + source);
            String secret = secrets.of(id).orElseThrow(SignedAnswers::notSigned);
            new Webhook(secret).verify(sent.body(), sent.headers());
            return id;
        } catch (WebhookVerificationException | EmptyWebhookSecretException | Unacceptable wrong) {
            throw notSigned();
        }
    }

    private static Refused notSigned() {
        return new Refused(FeedbackRefusal.NOT_SIGNED);
    }

    private List<PushedAnswer> answers(String body) {
        try {
            JsonNode read = json.readTree(body);
            JsonNode data = read.isObject() && read.has("data") ? read.get("data") : read;
            List<PushedAnswer> answers = new ArrayList<>();
            for (JsonNode one : data.isArray() ? data.values() : List.of(data)) {
                answers.add(json.treeToValue(one, PushedAnswer.class));
            }
            if (answers.isEmpty() || answers.size() > MOST) {
                throw new Unacceptable("data", "This holds no answer, or too many.",
                        "1 to " + MOST + " answers");
            }
            return answers;
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof Unacceptable unacceptable) {
                throw unacceptable;
            }
            throw new Unacceptable("data", "This is not an answer.",
                    "JSON such as {\"nps\": 9, \"verbatim\": \"Quick\"}");
        }
    }
}
