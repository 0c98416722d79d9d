package waymark.command.listen.feedback.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.FeedbackSourceId;

/** The list of what is to be worked through. A job is worked on by one node at a time. */
@Component
public class Jobs {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final JdbcClient client;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    public Jobs(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Notes a file before its import is recorded, so that a crash in between loses nothing. */
    public void prepare(FeedbackImportId intake, FeedbackSourceId source) {
        client.sql("""
                insert into feedback_import_job (import_id, source_id, spool_file, state,
                  rows_read, rows_kept, rows_rejected, rows_duplicate, created_at)
                values (:id, :source, :file, 'PREPARED', 0, 0, 0, 0, :now)""")
                .param("id", intake.value()).param("source", source.value())
                .param("file", intake.uuid() + ".csv").param("now", now()).update();
    }

    /** The import is recorded: its file is to be worked through. */
    public void begin(FeedbackImportId intake) {
        client.sql("update feedback_import_job set state = 'WAITING'"
                + " where import_id = :id and state = 'PREPARED'")
                .param("id", intake.value()).update();
    }

    /** Whether it was prepared so long ago that nobody can be recording it still. */
    public boolean isLeftBehind(FeedbackImportId intake) {
        return client.sql("select count(*) from feedback_import_job"
                + " where import_id = :id and created_at < :then")
                .param("id", intake.value()).param("then", now().minus(LEFT_BEHIND))
                .query(Integer.class).single() == 1;
    }

    /** Nothing came of it. */
    public void forget(FeedbackImportId intake) {
        client.sql("delete from feedback_import_job where import_id = :id")
                .param("id", intake.value()).update();
    }

    /** Imports in a state, oldest first: PREPARED, WAITING, DONE or SWEPT. */
    public List<FeedbackImportId> inState(String state) {
        return client.sql("select import_id from feedback_import_job where state = :state"
                + " order by created_at, import_id")
                .param("state", state)
                .query((row, at) -> new FeedbackImportId(row.getString(1))).list();
    }

    /** All imports of a source that were ever noted here. */
    public List<FeedbackImportId> of(FeedbackSourceId source) {
        return client.sql("select import_id from feedback_import_job where source_id = :source"
                + " order by import_id")
                .param("source", source.value())
                .query((row, at) -> new FeedbackImportId(row.getString(1))).list();
    }

    /** Whether this node may work on it now. */
    public boolean lease(FeedbackImportId intake) {
        return client.sql("""
                update feedback_import_job set owner = :node, leased_until = :until
                where import_id = :id and state = 'WAITING'
                  and (owner = :node or leased_until is null or leased_until < :now)""")
                .param("node", node).param("until", now().plus(LEASE))
                .param("id", intake.value()).param("now", now()).update() == 1;
    }

    /**
     * How far a run came.
     *
     * @param tally of its rows
     * @param taken how many bytes of the file, about
     */
    public record Progress(Tally tally, long taken) {}

    /** A run begins; its rate counts from here. */
    public void began(FeedbackImportId intake, long bytes) {
        client.sql("update feedback_import_job set began_at = :now, bytes = :bytes,"
                + " bytes_taken = 0, noted_at = :now where import_id = :id")
                .param("now", now()).param("bytes", bytes).param("id", intake.value()).update();
    }

    /** Notes how far it came and holds the lease; false when another node took it over. */
    public boolean progress(FeedbackImportId intake, Progress progress) {
        Tally tally = progress.tally();
        return client.sql("""
                update feedback_import_job set rows_read = :read, rows_kept = :kept,
                  rows_rejected = :rejected, rows_duplicate = :duplicate, leased_until = :until,
                  bytes_taken = :taken, noted_at = :now
                where import_id = :id and state = 'WAITING' and owner = :node""")
                .param("taken", progress.taken()).param("now", now())
                .param("read", tally.rowsRead()).param("kept", tally.rowsKept())
                .param("rejected", tally.rowsRejected())
                .param("duplicate", tally.rowsDuplicate())
                .param("until", now().plus(LEASE))
                .param("id", intake.value()).param("node", node).update() == 1;
    }

    /** It is over. */
    public void done(FeedbackImportId intake) {
        client.sql("update feedback_import_job set state = 'DONE', leased_until = null"
                + " where import_id = :id").param("id", intake.value()).update();
    }

    /** It was retracted, and what its answers had set going is undone. */
    public void swept(FeedbackImportId intake) {
        client.sql("update feedback_import_job set state = 'SWEPT'"
                + " where import_id = :id and state = 'DONE'")
                .param("id", intake.value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
