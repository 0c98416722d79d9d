package waymark.query.listen.feedback.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.RejectedView;
import waymark.api.listen.feedback.intake.Tally;

/** Looks into what the importer keeps while it works: how far it came, and rejected rows. */
@Component
class Work {

    private static final int PAGE = 500;

    private final JdbcClient client;

    Work(JdbcClient client) {
        this.client = client;
    }

    /** How far an import has come, if it was ever begun here. */
    Optional<Tally> progress(String intake) {
        return client.sql("""
                select rows_read, rows_kept, rows_rejected, rows_duplicate
                from feedback_import_job where import_id = :id""")
                .param("id", intake)
                .query((row, at) -> new Tally(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional();
    }

    /** How fast it goes, as far as that is known here. */
    Pace pace(String intake, Tally tally) {
        return client.sql("select bytes, bytes_taken, began_at, noted_at"
                + " from feedback_import_job where import_id = :id").param("id", intake)
                .query((row, at) -> new Pace(tally, row.getLong(1), row.getLong(2),
                        moment(row.getObject(3, OffsetDateTime.class)),
                        moment(row.getObject(4, OffsetDateTime.class))))
                .optional().orElse(new Pace(tally, 0, 0, null, null));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** What was rejected, in the order of the file. */
    List<RejectedView> rejected(String intake, long after, int limit) {
        return client.sql("""
                select number, line, header, cell, reason from feedback_import_rejected
                where import_id = :id and number > :after order by number limit :limit""")
                .param("id", intake).param("after", after).param("limit", limit)
                .query((row, at) -> new RejectedView(row.getLong(1), row.getLong(2),
                        row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** The header of the file as a line of CSV; empty before it was read. */
    String header(String intake) {
        return client.sql("select coalesce(header, '') from feedback_import_job"
                + " where import_id = :id").param("id", intake)
                .query(String.class).optional().orElse("");
    }

    /** A rejected row of the file as a line of CSV, with all that is wrong with it. */
    record Whole(long number, long line, String row, String reasons) {}

    /** Hands over all rejected rows, one by one, holding a page of them. */
    void eachWhole(String intake, Consumer<Whole> taker) {
        long after = 0;
        for (List<Whole> page = page(intake, after); !page.isEmpty(); page = page(intake, after)) {
            page.forEach(taker);
            after = page.getLast().number();
        }
    }

    private List<Whole> page(String intake, long after) {
        return client.sql("""
                select number, line, whole_row, all_reasons from feedback_import_rejected
                where import_id = :id and number > :after and whole_row is not null
                order by number limit :limit""")
                .param("id", intake).param("after", after).param("limit", PAGE)
                .query((row, at) -> new Whole(row.getLong(1), row.getLong(2), row.getString(3),
                        row.getString(4)))
                .list();
    }
}
