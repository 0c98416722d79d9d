package waymark.query.listen.feedback.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

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

    /** A few of the sources of customers' answers that speak of these touchpoints. */
    public List<String> sources(Collection<String> touchpoints, int most, AsOf asOf) {
        return touchpoints.isEmpty()
                ? List.of()
                : client.sql("""
                        select distinct source from feedback_answer
                        where touchpoint in (:touchpoints) and relation = 'TRANSACTIONAL'
                          and kind <> 'EMPLOYEE_SURVEY' and received_on <= :effective
                          and from_position <= :at and to_position > :at
                        order by source desc limit :most""")
                        .param("touchpoints", touchpoints)
                        .param("effective", asOf.effective()).param("at", asOf.position())
                        .param("most", most).query((row, at) -> row.getString(1)).list();
    }

    /**
     * Days and position stand in the statement itself: PostgreSQL plans a statement that it has
     * seen five times for any days there may be, takes them for few answers, and sorts them all.
     */
    private List<Heard> some(List<String> touchpoints, LocalDate from, LocalDate to, AsOf asOf) {
        LocalDate last = to.isAfter(asOf.effective()) ? asOf.effective() : to;
        return client.sql("select touchpoint, code, count(*) from (select touchpoint, "
                + LatestVoice.CODE + """
                         as code from feedback_answer
                        where touchpoint in (:touchpoints) and relation = 'TRANSACTIONAL'
                          and kind <> 'EMPLOYEE_SURVEY'
                          and received_on between date '%1$s' and date '%2$s'
                          and from_position <= %3$s and to_position > %3$s
                        group by touchpoint, coalesce(customer_key, stream)) voice
                        group by touchpoint, code"""
                        .formatted(day(from), day(last), asOf.position()))
                .param("touchpoints", touchpoints)
                .query((row, at) -> new Heard(row.getString(1), LatestVoice.scores(row.getInt(2)),
                        row.getLong(3)))
                .list();
    }

    /** As SQL writes it, which knows four figures of a year. */
    private static LocalDate day(LocalDate day) {
        return day.getYear() > 9_999 ? LAST : day.getYear() < 1 ? FIRST : day;
    }
}
