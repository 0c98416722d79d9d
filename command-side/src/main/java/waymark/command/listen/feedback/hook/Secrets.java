package waymark.command.listen.feedback.hook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.log.keys.DataKey;
import waymark.log.keys.KeyStore;

/** Keeps the secrets of webhooks, each enciphered under a key of its own. */
@Component
class Secrets {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient client;
    private final KeyStore keys;
    private final TransactionTemplate together;

    Secrets(JdbcClient client, KeyStore keys, TransactionTemplate together) {
        this.client = client;
        this.keys = keys;
        this.together = together;
    }

    /** A new secret in the place of any other, as Standard Webhooks writes it. */
    String renew(FeedbackSourceId source) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = PREFIX + Base64.getEncoder().encodeToString(random);
        String sealed = Base64.getEncoder().encodeToString(
                key(source).seal(bound(source), secret.getBytes(StandardCharsets.US_ASCII)));
        together.executeWithoutResult(_ -> {
            forget(source);
            client.sql("insert into feedback_hook (source_id, secret) values (:id, :secret)")
                    .param("id", source.value()).param("secret", sealed).update();
        });
        return secret;
    }

    /** The secret of a source's webhook, if one is open. */
    Optional<String> of(FeedbackSourceId source) {
        return client.sql("select secret from feedback_hook where source_id = :id")
                .param("id", source.value()).query(String.class).optional()
                .flatMap(sealed -> key(source).open(bound(source),
                        Base64.getDecoder().decode(sealed)))
                .map(clear -> new String(clear, StandardCharsets.US_ASCII));
    }

    void forget(FeedbackSourceId source) {
        client.sql("delete from feedback_hook where source_id = :id")
                .param("id", source.value()).update();
    }

    private DataKey key(FeedbackSourceId source) {
        String subject = "hook/" + source.uuid();
        return Objects.requireNonNull(keys.keys(List.of(subject)).get(subject), "made");
    }

    private static byte[] bound(FeedbackSourceId source) {
        return ("webhook secret 1 " + source.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
