package waymark.query.measure.benefit.money;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Money;

/** Writes and reads the rows of the ledger. */
@Component
class Lines {

    private static final long HOLDS = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;

    Lines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<MoneyLine> lines) {
        jdbc.batchUpdate("""
                insert into money_line (line_id, kind, from_position, to_position, effective_on,
                  amount, currency, initiative, department, benefit_class, what,
                  ledger_reference, stream)
                values (?, ?, ?, ?, ?, ?, ?, ?,
                  (select department from money_department where initiative = ?), ?, ?, ?, ?)""",
                lines, 500, Lines::fill);
    }

    /** What an approval said no longer holds from here on. */
    void endApproval(String stream, long position) {
        jdbc.update("""
                update money_line set to_position = ?
                where stream = ? and kind = 'APPROVED' and to_position = ?""",
                position, stream, HOLDS);
    }

    void place(String initiative, String department) {
        jdbc.update("""
                merge into money_department as old
                using (values (cast(? as varchar), cast(? as varchar)))
                  as new (initiative, department)
                on old.initiative = new.initiative
                when matched then update set department = new.department
                when not matched then insert (initiative, department)
                  values (new.initiative, new.department)""", initiative, department);
    }

    void clear() {
        jdbc.update("delete from money_line");
        jdbc.update("delete from money_department");
    }

    static MoneyLine read(ResultSet row, int number) throws SQLException {
        String benefitClass = row.getString("benefit_class");
        return new MoneyLine(row.getString("line_id"), Kind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("initiative"), row.getString("department"),
                benefitClass == null ? null : BenefitClass.valueOf(benefitClass),
                row.getString("what"), row.getString("ledger_reference"),
                row.getString("stream"), row.getLong("from_position"));
    }

    private static void fill(PreparedStatement to, MoneyLine line) throws SQLException {
        to.setString(1, line.line());
        to.setString(2, line.kind().name());
        to.setLong(3, line.position());
        to.setLong(4, HOLDS);
        to.setObject(5, line.effectiveOn());
        to.setBigDecimal(6, line.amount().amount());
        to.setString(7, line.amount().currency());
        to.setString(8, line.initiative());
        to.setString(9, line.initiative());
        to.setString(10, line.benefitClass() == null ? null : line.benefitClass().name());
        to.setString(11, line.what());
        to.setString(12, line.ledgerReference());
        to.setString(13, line.stream());
    }
}
