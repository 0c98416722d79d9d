package waymark.query.listen.feedback.answer;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.log.Recorded;

/** Writes the table of answers, many rows at a time. */
@Component
class AnswerTable {

    private static final long HOLDS = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    AnswerTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void begin(List<Recorded> answers) {
        jdbc.batchUpdate("""
                insert into feedback_answer (stream, source, import_id, kind, relation,
                  received_on, from_position, to_position, customer_key, has_verbatim,
                  nps, csat, ces, stars, channel, touchpoint, language, segment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                answers, 500, (statement, recorded) -> {
                    FeedbackReceived told = (FeedbackReceived) recorded.event();
                    identity(statement, recorded, told);
                    scores(statement, told.scores());
                    placed(statement, told.placed());
                });
    }

    private static void identity(
            PreparedStatement statement, Recorded recorded, FeedbackReceived told)
            throws SQLException {
        FeedbackImportId intake = told.importedBy();
        statement.setString(1, recorded.stream());
        statement.setString(2, told.source().value());
        statement.setString(3, intake == null ? null : intake.value());
        statement.setString(4, told.kind().name());
        statement.setString(5, told.relation().name());
        statement.setObject(6, told.receivedOn());
        statement.setLong(7, recorded.position());
        statement.setLong(8, HOLDS);
        statement.setString(9, told.giver().customerKey());
        statement.setBoolean(10, told.verbatim() != null);
    }

    private static void scores(PreparedStatement statement, Scores scores) throws SQLException {
        statement.setObject(11, scores.nps(), Types.SMALLINT);
        statement.setObject(12, scores.csat(), Types.SMALLINT);
        statement.setObject(13, scores.ces(), Types.SMALLINT);
        statement.setObject(14, scores.stars(), Types.SMALLINT);
    }

    private void placed(PreparedStatement statement, Placed placed) throws SQLException {
        statement.setString(15, placed.channel());
        statement.setString(16, placed.touchpoint());
        statement.setString(17, placed.language());
        statement.setString(18, json.writeValueAsString(placed.segment()));
    }

    void end(FeedbackImportId intake, long position) {
        jdbc.update("update feedback_answer set to_position = ?"
                + " where import_id = ? and to_position = ?", position, intake.value(), HOLDS);
    }

    void clear() {
        jdbc.update("delete from feedback_answer");
    }
}
