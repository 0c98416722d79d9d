package waymark.query.listen.feedback.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.Scores;
import waymark.query.kernel.AsOf;

/**
 * Counts what customers answered to questions about touchpoints; answers about the relationship and
 * employees' are left out, and of one customer the latest counts at each touchpoint (MET-6).
 */
@Component
public class TouchpointCounts {

    private static final int AT_ONCE = 500;

    private final JdbcClient client;

    TouchpointCounts(JdbcClient client) {
        this.client = client;
    }

    /**
     * How often the same was answered at a touchpoint.
     *
     * @param touchpoint as the answers call it
     */
    public record Heard(String touchpoint, Scores scores, long n) {}

    /** What was answered at these touchpoints from one day to another, both included. */
    public List<Heard> of(
            Collection<String> touchpoints, LocalDate from, LocalDate to, AsOf asOf) {
        List<String> all = touchpoints.stream().distinct().sorted().toList();
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            heard.addAll(some(all.subList(at, Math.min(all.size(), at + AT_ONCE)), from, to, asOf));
        }
        return heard;
    }

    private List<Heard> some(List<String> touchpoints, LocalDate from, LocalDate to, AsOf asOf) {
        return client.sql("""
                select touchpoint, nps, csat, ces, stars, count(*) from (
                  select touchpoint, nps, csat, ces, stars, row_number() over (
                    partition by touchpoint, coalesce(customer_key, stream)
                    order by received_on desc, stream desc) voice
                  from feedback_answer
                  where touchpoint in (:touchpoints) and relation = 'TRANSACTIONAL'
                    and kind <> 'EMPLOYEE_SURVEY' and received_on between :from and :to
                    and received_on <= :effective
                    and from_position <= :at and to_position > :at) said
                where voice = 1
                group by touchpoint, nps, csat, ces, stars""")
                .param("touchpoints", touchpoints)
                .param("from", from)
                .param("to", to)
                .param("effective", asOf.effective())
                .param("at", asOf.position())
                .query((row, at) -> new Heard(row.getString(1), new Scores(score(row, 2),
                        score(row, 3), score(row, 4), score(row, 5)), row.getLong(6)))
                .list();
    }

    private static @Nullable Integer score(ResultSet row, int column) throws SQLException {
        int score = row.getInt(column);
        return row.wasNull() ? null : score;
    }
}
