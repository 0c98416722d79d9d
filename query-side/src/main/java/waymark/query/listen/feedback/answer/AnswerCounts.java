package waymark.query.listen.feedback.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.worth.score.NpsTally;
import waymark.query.kernel.AsOf;

/** Counts answers as of any moment; the database adds them up. */
@Component
public class AnswerCounts {

    private static final String HELD = " received_on <= :effective"
            + " and from_position <= :at and to_position > :at";

    private final JdbcClient client;

    AnswerCounts(JdbcClient client) {
        this.client = client;
    }

    /**
     * Which answers count.
     *
     * @param source of one source, or null for all
     * @param relation of one kind of question, or null where a source is named
     * @param from the first day, or null
     * @param to the last day, or null
     */
    public record Which(@Nullable String source, @Nullable Relation relation,
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** How much of a source counts, and the day of its latest answer. */
    public record Some(long answers, @Nullable LocalDate lastReceivedOn) {

        static final Some NONE = new Some(0, null);
    }

    /** The answers to "would you recommend us"; over several sources, customers' alone. */
    public NpsTally nps(Which which, AsOf asOf) {
        String where = (which.source() == null
                ? " and kind <> 'EMPLOYEE_SURVEY'"
                : " and source = :source")
                + (which.relation() == null ? "" : " and relation = :relation")
                + (which.from() == null ? "" : " and received_on >= :from")
                + (which.to() == null ? "" : " and received_on <= :to");
        var query = client.sql("""
                select count(*) filter (where nps >= 9), count(*) filter (where nps in (7, 8)),
                  count(*) filter (where nps <= 6)
                from feedback_answer where nps is not null and""" + HELD + where)
                .param("effective", asOf.effective())
                .param("at", asOf.position());
        return with(query, which)
                .query((row, at) -> new NpsTally(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec query, Which which) {
        JdbcClient.StatementSpec all = query;
        if (which.source() != null) {
            all = all.param("source", which.source());
        }
        if (which.relation() != null) {
            all = all.param("relation", which.relation().name());
        }
        if (which.from() != null) {
            all = all.param("from", which.from());
        }
        return which.to() == null ? all : all.param("to", which.to());
    }

    /** How much of each source counts; sources without answers are left out. */
    public Map<String, Some> of(Collection<String> sources, AsOf asOf) {
        Map<String, Some> counted = new HashMap<>();
        if (!sources.isEmpty()) {
            client.sql("select source, count(*), max(received_on) from feedback_answer"
                    + " where source in (:sources) and" + HELD + " group by source")
                    .param("sources", sources)
                    .param("effective", asOf.effective())
                    .param("at", asOf.position())
                    .query(row -> {
                        counted.put(row.getString(1), new Some(
                                row.getLong(2), row.getObject(3, LocalDate.class)));
                    });
        }
        return counted;
    }

    /** How much of one source counts. */
    public Some of(String source, AsOf asOf) {
        return of(java.util.List.of(source), asOf).getOrDefault(source, Some.NONE);
    }
}
