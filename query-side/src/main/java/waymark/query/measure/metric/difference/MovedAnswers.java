package waymark.query.measure.metric.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.difference.MovedList.Moved;
import waymark.api.measure.metric.difference.SeriesDifference.Cause;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Which;
import waymark.query.measure.metric.cell.Wanted;

/** Finds the answers that count in one of two views of a metric and not in the other. */
@Component
class MovedAnswers {

    private final JdbcClient client;

    MovedAnswers(JdbcClient client) {
        this.client = client;
    }

    /**
     * Of which answers.
     *
     * @param method by which an answer adds to the figure
     */
    record Asked(Wanted wanted, MetricMethod method, Views views) {}

    /** What moved, added up by reason and origin. */
    List<Cause> causes(Asked asked) {
        return of("select why, origin, given, sum(moved_by), count(*)", asked,
                " group by why, origin, given", Which.ALL)
                .query((row, at) -> new Cause(Why.valueOf(row.getString(1)), row.getString(2),
                        weight(asked, row.getInt(3), row.getLong(4)), row.getLong(5)))
                .list();
    }

    /** A page of what moved, in the order of the record. */
    List<Moved> page(Asked asked, Which which, @Nullable String after, int limit) {
        return of("select *", asked, " where position > :after"
                + (which.because() == null ? "" : " and why = :why")
                + (which.origin() == null ? "" : " and origin = :origin")
                + " order by position limit :limit", which)
                .param("after", after == null ? 0 : Long.parseLong(after)).param("limit", limit)
                .query((row, at) -> read(asked, row)).list();
    }

    private static Moved read(Asked asked, ResultSet row) throws SQLException {
        return new Moved(Long.toString(row.getLong("position")),
                row.getObject("received_on", LocalDate.class), Why.valueOf(row.getString("why")),
                row.getString("origin"),
                weight(asked, row.getInt("given"), row.getLong("moved_by")));
    }

    private static Weight weight(Asked asked, int given, long times) {
        return new Weight(times, Weights.of(asked.method(), given)
                .multiply(java.math.BigDecimal.valueOf(times)));
    }

    private StatementSpec of(String what, Asked asked, String more, Which which) {
        StatementSpec spec = client.sql(what + " " + MovedSql.of(asked.wanted()) + more);
        for (Map.Entry<String, Object> one : MovedSql.params(asked.wanted(), asked.views())
                .entrySet()) {
            spec = spec.param(one.getKey(), one.getValue());
        }
        if (which.because() != null) {
            spec = spec.param("why", which.because().name());
        }
        return which.origin() == null ? spec : spec.param("origin", which.origin());
    }
}
