package waymark.log.jdbc.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.NotAppended.Because;
import waymark.log.jdbc.append.GroupWriter.Outcome;
import waymark.log.jdbc.append.Prepared;

/** Reads what {@code append_to_log} answered to the appends of one call. */
final class GroupAnswers {

    private static final int STORED = 9;

    private static final int REQUEST = 1;
    private static final int VERDICT = 2;
    private static final int CULPRIT = 3;
    private static final int STREAM = 4;
    private static final int VERSION = 5;
    private static final int POSITION = 6;
    private static final int EVENTS = 7;
    private static final int REFERENCE = 8;
    private static final int RECORDED_AT = 9;

    /** Notes the outcome of each append that was answered. */
    static void read(List<Prepared> asked, ResultSet answers,
            Map<AppendRequest.Key, Outcome> outcomes)
            throws SQLException {
        if (!answers.next()) {
            throw new SQLException("The function answered nothing.");
        }
        if (answers.getInt(VERDICT) == STORED) {
            stored(asked, answers, outcomes);
            return;
        }
        do {
            outcomes.putIfAbsent(asked.get(answers.getInt(REQUEST) - 1).key(), unstored(answers));
        } while (answers.next());
    }

    /** All are stored, in the order in which they were asked; dense positions prove that order. */
    private static void stored(
            List<Prepared> asked, ResultSet answers, Map<AppendRequest.Key, Outcome> outcomes)
            throws SQLException {
        Instant moment = moment(answers);
        long last = answers.getLong(POSITION) - asked.getFirst().rows().size();
        for (int i = 0; i < asked.size(); i++) {
            Prepared append = asked.get(i);
            last += append.rows().size();
            if ((i > 0 && !answers.next()) || answers.getLong(POSITION) != last) {
                throw new SQLException("The answers came in another order than the requests.");
            }
            outcomes.put(append.key(),
                    new Outcome.Stored(new Receipt(append.stream(), append.reached(),
                            last, append.rows().size(), answers.getString(REFERENCE), moment)));
        }
    }

    private static Outcome unstored(ResultSet answer) throws SQLException {
        int verdict = answer.getInt(VERDICT);
        return switch (verdict) {
            case 1 -> new Outcome.Stored(before(answer));
            case 2 -> refused(Because.KEY_REUSED, answer);
            case 3 -> refused(Because.STREAM_MOVED, answer);
            case 4 -> refused(Because.READ_SET_MOVED, answer);
            case 5 -> refused(Because.CLAIM_TAKEN, answer);
            default -> throw new SQLException("An unknown verdict: " + verdict);
        };
    }

    private static Outcome refused(Because because, ResultSet answer) throws SQLException {
        return new Outcome.Refused(because, answer.getString(CULPRIT));
    }

    /** What was answered when the same request came before. */
    private static Receipt before(ResultSet answer) throws SQLException {
        return new Receipt(answer.getString(STREAM), answer.getLong(VERSION),
                answer.getLong(POSITION), answer.getInt(EVENTS), answer.getString(REFERENCE),
                moment(answer));
    }

    private static Instant moment(ResultSet answer) throws SQLException {
        return answer.getObject(RECORDED_AT, OffsetDateTime.class).toInstant();
    }

    private GroupAnswers() {}
}
