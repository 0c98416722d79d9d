package waymark.command.listen.feedback.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.LookView;
import waymark.log.AppendRequest;
import waymark.log.Sha256;

/**
 * Keeps what dry runs found for an hour, as long as their files lie in the spool. Both hold what
 * customers wrote, so neither is kept longer.
 */
@Component
public class Looks {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient client;
    private final Clock clock;
    private final JsonMapper json;

    public Looks(JdbcClient client, Clock clock, JsonMapper json) {
        this.client = client;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Keeps what was found, in the place of what was found before.
     *
     * @param asked the request that asked for it
     */
    public void keep(LookView look, AppendRequest.Key asked) {
        forget(new FeedbackImportId(FeedbackImportId.SUBJECT + "/" + look.id()));
        client.sql("insert into feedback_look (id, look, asked, created_at)"
                + " values (:id, :look, :asked, :now)")
                .param("asked", hash(asked))
                .param("id", look.id())
                .param("look", json.writeValueAsString(look).replace("\\u0000", ""))
                .param("now", now()).update();
    }

    /** What was found in a file that still lies ready. */
    public Optional<LookView> find(FeedbackImportId intake) {
        return client.sql("select look from feedback_look where id = :id")
                .param("id", intake.uuid()).query(String.class).optional()
                .map(look -> json.readValue(look, LookView.class));
    }

    /** What this very request found before. */
    public Optional<LookView> found(AppendRequest.Key asked) {
        return client.sql("select look from feedback_look where asked = :asked limit 1")
                .param("asked", hash(asked)).query(String.class).optional()
                .map(look -> json.readValue(look, LookView.class));
    }

    private static String hash(AppendRequest.Key asked) {
        return Sha256.hex(asked.person() + "\n" + asked.key() + "\n" + asked.requestHash());
    }

    /** Lets it go. */
    public void forget(FeedbackImportId intake) {
        client.sql("delete from feedback_look where id = :id").param("id", intake.uuid()).update();
    }

    /** Those that nobody came back to. */
    public List<FeedbackImportId> leftBehind() {
        return client.sql("select id from feedback_look where created_at < :then")
                .param("then", now().minus(KEPT))
                .query((row, at) -> new FeedbackImportId(
                        FeedbackImportId.SUBJECT + "/" + row.getString(1)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
