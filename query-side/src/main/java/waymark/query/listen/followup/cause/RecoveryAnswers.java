package waymark.query.listen.followup.cause;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.followup.FollowupQuery.ShowRecovery;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.listen.followup.view.RecoveryView;
import waymark.api.listen.followup.view.RecoveryView.Recovery;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;
import waymark.api.worth.score.Sample;
import waymark.api.worth.score.Sample.Kind;
import waymark.api.worth.score.Share;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what following up achieves (FUP-2): the database adds up, the formulas are shared. */
@Component
class RecoveryAnswers {

    private static final String HELD = " from followup_case where stage <> 'WITHDRAWN'"
            + " and from_position <= :at and to_position > :at";

    private final JdbcClient client;

    RecoveryAnswers(JdbcClient client) {
        this.client = client;
    }

    @QueryHandler
    RecoveryView show(ShowRecovery query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new RecoveryView(scales(query.source(), viewer.asOf()),
                inTime("spoken", "first_late", query.source(), viewer.asOf()).score(Method.SHARE),
                inTime("done", "done_late", query.source(), viewer.asOf()).score(Method.SHARE));
    }

    private List<Recovery> scales(@Nullable String source, AsOf asOf) {
        return asked("""
                select scale, count(*), sum(score_before), sum(score_after),
                  sum((score_after - score_before) * (score_after - score_before)),
                  count(*) filter (where score_after > score_before),
                  count(*) filter (where score_after < score_before)"""
                + HELD + " and score_after is not null", source, asOf,
                " group by scale"
                        + " order by scale")
                .query((row, at) -> recovery(Scale.valueOf(row.getString(1)), row.getLong(2),
                        new long[]{row.getLong(3), row.getLong(4), row.getLong(5)},
                        new long[]{row.getLong(6), row.getLong(7)}))
                .list();
    }

    /** The variance of differences from their sum and the sum of their squares. */
    private static Recovery recovery(Scale scale, long n, long[] sums, long[] moved) {
        BigDecimal many = Decimals.of(n);
        BigDecimal mean = Decimals.divide(Decimals.of(sums[1] - sums[0]), many);
        BigDecimal spread = Decimals.of(sums[2])
                .subtract(many.multiply(Decimals.square(mean))).max(BigDecimal.ZERO);
        BigDecimal variance = Decimals.divide(spread, Decimals.of(Math.max(n - 1, 1)));
        return new Recovery(scale, Decimals.figure(Decimals.divide(Decimals.of(sums[0]), many)),
                Decimals.figure(Decimals.divide(Decimals.of(sums[1]), many)),
                new Sample(mean, variance, n, Kind.MEASURED).score(Method.RECOVERY),
                moved[0], moved[1]);
    }

    /** Of those who waited and were served or told to be late, how many were served in time. */
    private Share inTime(String served, String late, @Nullable String source, AsOf asOf) {
        return asked("select count(*) filter (where not " + late + "), count(*)" + HELD + " and ("
                + served + " or " + late + ")", source, asOf, "")
                .query((row, at) -> new Share(row.getLong(1), row.getLong(2))).single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, @Nullable String source, AsOf asOf, String end) {
        String of = source == null ? "" : " and source = :source";
        var query = client.sql(sql + of + end).param("at", asOf.position());
        return source == null ? query : query.param("source", source);
    }
}
