package waymark.command.kernel.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.api.kernel.StreamId;
import waymark.log.keys.DataKey;
import waymark.log.keys.KeyStore;

/**
 * Keeps the secrets of webhooks, each enciphered under a key of its own and outside the log: what
 * is opened is told there, what it is opened with nowhere.
 */
@Component
public class Secrets {

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

    /** A new secret of this one in the place of any other, as Standard Webhooks writes it. */
    public String renew(StreamId of) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = PREFIX + Base64.getEncoder().encodeToString(random);
        String sealed = Base64.getEncoder().encodeToString(
                key(of).seal(bound(of), secret.getBytes(StandardCharsets.US_ASCII)));
        together.executeWithoutResult(_ -> {
            forget(of);
            client.sql("insert into hook_secret (stream, secret) values (:id, :secret)")
                    .param("id", of.value()).param("secret", sealed).update();
        });
        return secret;
    }

    /** The secret of this one's webhook, if one is open. */
    public Optional<String> of(StreamId of) {
        return client.sql("select secret from hook_secret where stream = :id")
                .param("id", of.value()).query(String.class).optional()
                .flatMap(sealed -> key(of).open(bound(of),
                        Base64.getDecoder().decode(sealed)))
                .map(clear -> new String(clear, StandardCharsets.US_ASCII));
    }

    /** From here on nothing is signed rightly. */
    public void forget(StreamId of) {
        client.sql("delete from hook_secret where stream = :id")
                .param("id", of.value()).update();
    }

    private DataKey key(StreamId of) {
        String subject = "hook/" + of.uuid();
        return Objects.requireNonNull(keys.keys(List.of(subject)).get(subject), "made");
    }

    private static byte[] bound(StreamId of) {
        return ("webhook secret 1 " + of.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
