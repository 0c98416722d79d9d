package waymark.query.deliver.project.cost;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.CostQuery.CostLine;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.log.Recorded;

/** Writes and reads the rows of costs. */
@Component
class CostLines {

    private final JdbcTemplate jdbc;

    CostLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param told events of which each records a cost */
    void write(List<Recorded> told) {
        jdbc.batchUpdate("""
                insert into project_cost (line_id, project, kind, nature, effective_on, amount,
                  currency, stated, stated_in, rate, rate_on, ledger_reference, what,
                  from_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", told, 500, CostLines::fill);
    }

    void clear() {
        jdbc.update("delete from project_cost");
    }

    static CostLine read(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new CostLine(row.getString("line_id"), Cost.Kind.valueOf(row.getString("kind")),
                Cost.Nature.valueOf(row.getString("nature")),
                row.getObject("effective_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), currency), stated(row),
                rate(row, currency), row.getString("ledger_reference"), row.getString("what"),
                row.getLong("from_position"));
    }

    private static @Nullable Money stated(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("stated");
        return amount == null ? null : new Money(amount, row.getString("stated_in"));
    }

    private static @Nullable ExchangeRate rate(ResultSet row, String currency)
            throws SQLException {
        BigDecimal factor = row.getBigDecimal("rate");
        return factor == null
                ? null
                : new ExchangeRate(row.getString("stated_in"), currency, factor,
                        row.getObject("rate_on", LocalDate.class));
    }

    private static void fill(PreparedStatement to, Recorded recorded) throws SQLException {
        CostRecorded told = (CostRecorded) recorded.event();
        Money stated = told.original();
        ExchangeRate rate = told.rate();
        to.setString(1, recorded.stream() + "." + recorded.version());
        to.setString(2, recorded.stream());
        to.setString(3, told.kind().name());
        to.setString(4, told.nature().name());
        to.setObject(5, told.effectiveOn());
        to.setBigDecimal(6, told.amount().amount());
        to.setString(7, told.amount().currency());
        to.setBigDecimal(8, stated == null ? null : stated.amount());
        to.setString(9, stated == null ? null : stated.currency());
        to.setBigDecimal(10, rate == null ? null : rate.factor());
        to.setObject(11, rate == null ? null : rate.on());
        to.setString(12, told.ledgerReference());
        to.setString(13, told.what());
        to.setLong(14, recorded.position());
    }
}
