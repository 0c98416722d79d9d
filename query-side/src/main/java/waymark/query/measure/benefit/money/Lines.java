package waymark.query.measure.benefit.money;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;
import waymark.api.worth.proof.Shown;
import waymark.log.Recorded;

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
                  ledger_reference, stream, estimate_low, estimate_high, grade, early,
                  part_number, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?,
                  (select department from money_department where initiative = ?), ?, ?, ?, ?,
                  ?, ?, ?, ?, ?, ?)""",
                lines, 500, Lines::fill);
    }

    /** What an approval said no longer holds from here on; its lines. */
    List<MoneyLine> endApproval(String stream, long position) {
        return end(position, " where stream = ? and kind = 'APPROVED' and to_position = ?",
                stream, HOLDS);
    }

    private List<MoneyLine> end(long position, String which, Object... values) {
        List<MoneyLine> lines = jdbc.query("select * from money_line" + which, Lines::read,
                values);
        jdbc.update("update money_line set to_position = ?" + which,
                Stream.concat(Stream.of(position), Stream.of(values)).toArray());
        return lines;
    }

    /** A claim that finance spoke of waits no longer. */
    void endWaiting(List<Recorded> verified) {
        jdbc.batchUpdate("""
                update money_line set to_position = ?
                where stream = ? and kind = 'AWAITING' and part_number = ?
                  and from_position < ? and to_position = ?""",
                verified, 500, (to, recorded) -> {
                    to.setLong(1, recorded.position());
                    to.setString(2, recorded.stream());
                    to.setInt(3, Objects.requireNonNull(Spoken.claim(recorded.event())));
                    to.setLong(4, recorded.position());
                    to.setLong(5, HOLDS);
                });
    }

    /** What finance said of a claim no longer holds: it says otherwise now; its lines. */
    List<MoneyLine> endVerified(String stream, int claim, long position) {
        return end(position, " where stream = ? and kind in ('VERIFIED', 'SELF_VERIFIED')"
                + " and part_number = ? and to_position = ?", stream, claim, HOLDS);
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
        Money amount = new Money(row.getBigDecimal("amount"), row.getString("currency"));
        return new MoneyLine(row.getString("line_id"), Kind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class), amount, estimate(row, amount),
                row.getString("initiative"), row.getString("department"),
                benefitClass == null ? null : BenefitClass.valueOf(benefitClass),
                shown(row), row.getString("what"), row.getString("ledger_reference"),
                row.getString("stream"), row.getObject("part_number", Integer.class),
                row.getString("sample"),
                row.getLong("from_position"));
    }

    private static @Nullable Estimate estimate(ResultSet row, Money likely) throws SQLException {
        BigDecimal low = row.getBigDecimal("estimate_low");
        return low == null
                ? null
                : new Estimate(new Money(low, likely.currency()), likely,
                        new Money(row.getBigDecimal("estimate_high"), likely.currency()));
    }

    private static @Nullable Shown shown(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        return grade == null ? null : new Shown(Grade.valueOf(grade), row.getBoolean("early"));
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
        Estimate planned = line.estimate();
        to.setBigDecimal(14, planned == null ? null : planned.low().amount());
        to.setBigDecimal(15, planned == null ? null : planned.high().amount());
        Shown shown = line.shown();
        to.setString(16, shown == null ? null : shown.grade().name());
        to.setObject(17, shown == null ? null : shown.early(), Types.BOOLEAN);
        to.setObject(18, line.number(), Types.INTEGER);
        to.setString(19, line.sample());
    }
}
