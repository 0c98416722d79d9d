package waymark.query.measure.benefit.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyDifference;
import waymark.api.measure.benefit.MoneyDifference.Moved;
import waymark.api.measure.benefit.MoneyDifference.Reason;
import waymark.api.measure.benefit.MoneyDifference.View;
import waymark.api.measure.benefit.MoneyDifference.Why;
import waymark.api.measure.benefit.MoneyQuery.CompareMoney;
import waymark.api.measure.benefit.MoneyQuery.Earlier;
import waymark.api.worth.Money;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Which;

/** Finds the lines that count in one of two views of a figure and not in the other. */
@Component
class Differences {

    /** The later view is behind the earlier one by neither clock. */
    private static final String MOVED = """
            from (select line.*,
               case when to_position <= :at then -amount else amount end as moved_by,
               case when to_position <= :at then 'SUPERSEDED'
                 when from_position > :known then 'RECORDED' else 'DUE' end as why
             from money_line line
             where currency = :currency
               and ((to_position > :at and from_position <= :at and effective_on <= :day
                   and (from_position > :known or effective_on > :until))
                 or (to_position <= :at and to_position > :known and from_position <= :known
                   and effective_on <= :until))) line
            where currency = :currency""";

    private final JdbcClient client;
    private final Ledger ledger;
    private final ProgrammeFacts programme;

    Differences(JdbcClient client, Ledger ledger, ProgrammeFacts programme) {
        this.client = client;
        this.ledger = ledger;
        this.programme = programme;
    }

    @QueryHandler
    MoneyDifference compare(CompareMoney query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Earlier earlier = query.earlier();
        asOf.requireNotBefore("sinceAsOf", earlier.asOf(), earlier.position());
        View then = view(query, new AsOf(earlier.position(), earlier.asOf(), true));
        View now = view(query, asOf);
        List<Reason> reasons = reasons(query, asOf);
        List<Moved> found = moved(query, asOf);
        List<Moved> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new MoneyDifference(then, now, now.total().minus(then.total()), reasons, shown,
                reasons.stream().mapToLong(Reason::count).sum(), found.size() > query.limit()
                        ? shown.getLast().line().line()
                        : null);
    }

    private View view(CompareMoney query, AsOf asOf) {
        return new View(ledger.sums(which(query), asOf).of(query.kind()), asOf.effective(),
                asOf.position());
    }

    private static Which which(CompareMoney query) {
        return new Which(query.kind(), query.initiative());
    }

    private List<Reason> reasons(CompareMoney query, AsOf asOf) {
        String currency = programme.currency();
        return asked("select why, sum(moved_by), count(*)", query, asOf,
                " group by why order by why")
                .query((row, at) -> new Reason(Why.valueOf(row.getString(1)),
                        new Money(row.getBigDecimal(2), currency), row.getLong(3)))
                .list();
    }

    private List<Moved> moved(CompareMoney query, AsOf asOf) {
        StatementSpec asked = asked("select *", query, asOf, Ledger.page(query.after()))
                .param("limit", query.limit() + 1);
        return (query.after() == null ? asked : asked.param("after", query.after()))
                .query(this::read).list();
    }

    private StatementSpec asked(String what, CompareMoney query, AsOf asOf, String more) {
        StatementSpec asked = client.sql(what + " " + MOVED + which(query).sql() + more)
                .param("currency", programme.currency()).param("kind", query.kind().name())
                .param("day", asOf.effective()).param("at", asOf.position())
                .param("until", query.earlier().asOf())
                .param("known", query.earlier().position());
        return query.initiative() == null ? asked : asked.param("initiative", query.initiative());
    }

    private Moved read(ResultSet row, int number) throws SQLException {
        return new Moved(Ledger.line(row, number), Why.valueOf(row.getString("why")),
                new Money(row.getBigDecimal("moved_by"), row.getString("currency")));
    }
}
