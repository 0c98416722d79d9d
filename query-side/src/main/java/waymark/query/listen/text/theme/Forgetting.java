package waymark.query.listen.text.theme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.keys.KeyStore;
import waymark.query.listen.text.theme.Stored.What;
import waymark.query.listen.text.theme.TextChanges.Cell;

/**
 * Forgets what was read from the words of somebody whose key is erased, as of every moment: what
 * was added to cells when it was recorded is taken off, and so is what its retraction took off.
 */
@Component
class Forgetting implements InitializingBean {

    private static final String DAYS = """
            , (select min(d.recorded_on) from text_day d where d.last_position >= t.position),
              case when t.to_position < %d then (select min(d.recorded_on) from text_day d
                where d.last_position >= t.to_position) end
            """.formatted(TextTables.HOLDS);

    private final KeyStore keys;
    private final JdbcTemplate jdbc;
    private final TextCells cells;
    private final TransactionTemplate transaction;

    Forgetting(KeyStore keys, JdbcTemplate jdbc, TextCells cells,
            TransactionTemplate transaction) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.cells = cells;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        keys.whenErased(subject -> transaction.executeWithoutResult(_ -> forget(subject)));
    }

    /** Its rows are held first, so that no retraction goes on meanwhile. */
    private void forget(String subject) {
        List<@Nullable Long> positions = jdbc.queryForList("select position from answer_text"
                + " where subject = ? order by position for update", Long.class, subject);
        if (positions.isEmpty()) {
            return;
        }
        TextChanges changes = new TextChanges();
        taken("select t.source, t.language, t.received_on, t.sentiment" + DAYS
                + "from answer_text t where t.subject = ?", subject, What.LANGUAGE, changes);
        taken("select h.source, h.theme, h.received_on, h.sentiment" + DAYS
                + "from answer_text t join answer_theme h on h.position = t.position"
                + " where t.subject = ?", subject, What.THEME, changes);
        for (String table : List.of("answer_theme", "answer_sketch")) {
            jdbc.update("delete from " + table + " where position in"
                    + " (select position from answer_text where subject = ?)", subject);
        }
        positions.forEach(position -> inherit(position, subject));
        jdbc.update("delete from answer_text where subject = ?", subject);
        cells.add(changes);
    }

    private void taken(String sql, String subject, What what, TextChanges changes) {
        jdbc.query(sql, row -> {
            Cell begun = new Cell(row.getString(1), what, row.getString(2),
                    row.getObject(3, LocalDate.class), row.getObject(5, LocalDate.class));
            LocalDate ended = row.getObject(6, LocalDate.class);
            change(changes, begun, row.getInt(4), -1);
            if (ended != null) {
                change(changes, new Cell(begun.source(), what, begun.which(),
                        begun.receivedOn(), ended), row.getInt(4), 1);
            }
        }, subject);
    }

    private static void change(TextChanges changes, Cell cell, int sentiment, long answers) {
        if (cell.what() == What.LANGUAGE) {
            changes.text(cell, sentiment, answers);
        } else {
            changes.add(cell, sentiment, answers);
        }
    }

    /** Where others said nearly the same later, the first of them is the first now. */
    private void inherit(long position, String subject) {
        Long heir = jdbc.queryForObject("select min(o.position) from answer_text o"
                + " join answer_text t on t.source = o.source"
                + " where t.position = ? and o.copy_of = t.position and o.subject <> ?",
                Long.class, position, subject);
        if (heir != null) {
            jdbc.update("update answer_text set copy_of = case when position = ? then null"
                    + " else ? end where source = (select source from answer_text"
                    + " where position = ?) and copy_of = ?", heir, heir, position, position);
        }
    }
}
