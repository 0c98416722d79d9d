package waymark.query.listen.text.theme;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.query.listen.text.theme.Stored.What;
import waymark.query.listen.text.theme.TextChanges.Cell;

/** Writes what was read, many rows at a time. */
@Component
class TextTables {

    static final long HOLDS = Long.MAX_VALUE;
    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;
    private final Sketches sketches;
    private final TextCells cells;

    TextTables(JdbcTemplate jdbc, Sketches sketches, TextCells cells) {
        this.jdbc = jdbc;
        this.sketches = sketches;
        this.cells = cells;
    }

    private record Themed(ReadAnswer answer, String theme) {}

    void begin(List<ReadAnswer> read) {
        for (int from = 0; from < read.size(); from += ROWS) {
            write(read.subList(from, Math.min(read.size(), from + ROWS)));
        }
    }

    private void write(List<ReadAnswer> read) {
        Map<Long, Long> copies = sketches.copies(read);
        jdbc.batchUpdate("""
                insert into answer_text (position, to_position, source, import_id, received_on,
                  in_month, sentiment, stream, subject, language, copy_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", read, ROWS, (to, one) -> {
            common(to, one);
            to.setString(8, one.stream());
            to.setString(9, one.subject());
            to.setString(10, one.analysis().language());
            to.setObject(11, copies.get(one.position()), Types.BIGINT);
        });
        jdbc.batchUpdate("""
                insert into answer_theme (position, to_position, source, import_id, received_on,
                  in_month, sentiment, theme, person)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", themed(read), ROWS, (to, one) -> {
            common(to, one.answer());
            to.setString(8, one.theme());
            to.setLong(9, one.answer().person());
        });
        TextChanges changes = new TextChanges();
        read.forEach(changes::every);
        cells.add(changes);
    }

    private static void common(PreparedStatement to, ReadAnswer one) throws SQLException {
        to.setLong(1, one.position());
        to.setLong(2, HOLDS);
        to.setString(3, one.source());
        to.setString(4, one.intake());
        to.setObject(5, one.receivedOn());
        to.setInt(6, Stored.month(one.receivedOn()));
        to.setInt(7, Stored.number(one.analysis().sentiment()));
    }

    private static List<Themed> themed(List<ReadAnswer> read) {
        return read.stream().flatMap(one -> one.analysis().themes().stream().sorted()
                .map(theme -> new Themed(one, theme))).toList();
    }

    void end(FeedbackImportId intake, long position, LocalDate recordedOn) {
        TextChanges changes = new TextChanges();
        ended("answer_text", "language", intake, row -> {
            changes.text(cell(row, What.LANGUAGE, recordedOn), row.getInt(4), -row.getLong(5));
        });
        ended("answer_theme", "theme", intake, row -> {
            changes.add(cell(row, What.THEME, recordedOn), row.getInt(4), -row.getLong(5));
        });
        cells.add(changes);
        for (String table : List.of("answer_text", "answer_theme")) {
            jdbc.update("update " + table + " set to_position = ?"
                    + " where import_id = ? and to_position = ?", position, intake.value(), HOLDS);
        }
    }

    private void ended(String table, String which, FeedbackImportId intake,
            RowCallbackHandler each) {
        jdbc.query("select source, " + which + ", received_on, sentiment, count(*) from " + table
                + " where import_id = ? and to_position = ?"
                + " group by source, " + which + ", received_on, sentiment", each,
                intake.value(), HOLDS);
    }

    private static Cell cell(ResultSet row, What what, LocalDate recordedOn) throws SQLException {
        return new Cell(row.getString(1), what, row.getString(2),
                row.getObject(3, LocalDate.class), recordedOn);
    }

    void clear() {
        for (String table : List.of("answer_text", "answer_theme", "answer_sketch")) {
            jdbc.update("delete from " + table);
        }
    }
}
