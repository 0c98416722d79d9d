package waymark.query.listen.feedback.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    /** How much of a source counts, and the day of its latest answer. */
    public record Some(long answers, @Nullable LocalDate lastReceivedOn) {

        static final Some NONE = new Some(0, null);
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
