package waymark.command.deliver.project.work;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.work.WorkId;
import waymark.api.deliver.project.work.WorkRefusal;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.secret.Secrets;
import waymark.log.AppendRequest;
import waymark.log.Sha256;

/**
 * Takes news that another tool signed. It acts as whoever opened the webhook, with what that
 * person may do now; what is sent again under the same {@code webhook-id} is answered and not
 * recorded again.
 */
@Component
public class SignedNews {

    private static final String ID = "webhook-id";

    private final Secrets secrets;
    private final Commands commands;
    private final NewsReader reader;
    private final Behind behind;

    SignedNews(Secrets secrets, Commands commands, NewsReader reader, Behind behind) {
        this.secrets = secrets;
        this.commands = commands;
        this.reader = reader;
        this.behind = behind;
    }

    /**
     * What a webhook sent.
     *
     * @param headers by their names in small letters
     * @param body as it came, which is what was signed
     * @param correlation of the request
     */
    public record Sent(Map<String, List<String>> headers, String body, String correlation) {}

    /**
     * Records what it says: that a milestone moved, or that something was paid.
     *
     * @param project the id of the project without its subject
     * @throws Refused when the signature is not right, whether or not there is such a webhook
     */
    public Receipt take(String project, Sent sent) {
        WorkId work = verified(project, sent);
        Actor actor = behind.actor(work);
        String id = sent.headers().getOrDefault(ID, List.of("")).getFirst();
        var key = new AppendRequest.Key(actor.person(),
                "hook/" + work.uuid() + "/" + Sha256.hex(id),
                Sha256.hex(sent.body()));
        return commands.send(new Ask(actor, key, OptionalLong.empty(), sent.correlation()),
                reader.command(work.project(), sent.body()));
    }

    private WorkId verified(String project, Sent sent) {
        try {
            WorkId work = new WorkId(WorkId.SUBJECT + "/" + project);
            String secret = secrets.of(work).orElseThrow(SignedNews::notSigned);
            new Webhook(secret).verify(sent.body(), sent.headers());
            return work;
        } catch (WebhookVerificationException | EmptyWebhookSecretException | Unacceptable wrong) {
            throw notSigned();
        }
    }

    private static Refused notSigned() {
        return new Refused(WorkRefusal.NOT_SIGNED);
    }
}
