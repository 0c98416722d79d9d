package waymark.query.listen.text.theme;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.intake.FeedbackImportId;

/** Writes what was read, many rows at a time. */
@Component
class TextTables {

    private static final long HOLDS = Long.MAX_VALUE;
    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;
    private final Sketches sketches;

    TextTables(JdbcTemplate jdbc, Sketches sketches) {
        this.jdbc = jdbc;
        this.sketches = sketches;
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
                  in_month, sentiment, theme)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", themed(read), ROWS, (to, one) -> {
            common(to, one.answer());
            to.setString(8, one.theme());
        });
    }

    private static void common(PreparedStatement to, ReadAnswer one) throws SQLException {
        to.setLong(1, one.position());
        to.setLong(2, HOLDS);
        to.setString(3, one.source());
        to.setString(4, one.intake());
        to.setObject(5, one.receivedOn());
        to.setInt(6, one.month());
        to.setInt(7, Stored.number(one.analysis().sentiment()));
    }

    private static List<Themed> themed(List<ReadAnswer> read) {
        return read.stream().flatMap(one -> one.analysis().themes().stream().sorted()
                .map(theme -> new Themed(one, theme))).toList();
    }

    void end(FeedbackImportId intake, long position) {
        for (String table : List.of("answer_text", "answer_theme")) {
            jdbc.update("update " + table + " set to_position = ?"
                    + " where import_id = ? and to_position = ?", position, intake.value(), HOLDS);
        }
    }

    /** Forgets all that was read of a subject whose key is gone. */
    void erase(String subject) {
        for (String table : List.of("answer_theme", "answer_sketch")) {
            jdbc.update("delete from " + table + " where position in"
                    + " (select position from answer_text where subject = ?)", subject);
        }
        jdbc.update("delete from answer_text where subject = ?", subject);
    }

    void clear() {
        for (String table : List.of("answer_text", "answer_theme", "answer_sketch")) {
            jdbc.update("delete from " + table);
        }
    }
}
