package waymark.command.listen.feedback.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.command.listen.feedback.reading.Row.Fault;

/** Keeps what of a file could not be right, to be read, mended and sent again (FBK-2). */
@Component
public class Rejected {

    private final JdbcTemplate jdbc;

    public Rejected(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the file with all that is wrong with it, as it is numbered here. */
    public record Kept(long number, Fault fault, @Nullable String wholeRow,
            @Nullable String allReasons) {}

    /** Numbers the faults of a row behind those before; the first carries the row. */
    public static List<Kept> numbered(long before, List<Fault> faults, String wholeRow) {
        List<Kept> kept = new ArrayList<>();
        for (Fault fault : faults) {
            boolean first = kept.isEmpty();
            kept.add(new Kept(before + kept.size() + 1, fault, first ? wholeRow : null,
                    first ? reasons(faults) : null));
        }
        return kept;
    }

    /** Begins anew: a run reads the file from its first row. */
    public void begin(FeedbackImportId intake, String header) {
        jdbc.update("delete from feedback_import_rejected where import_id = ?", intake.value());
        jdbc.update("update feedback_import_job set header = ? where import_id = ?",
                header, intake.value());
    }

    /** Keeps these beside those kept before. */
    public void keep(FeedbackImportId intake, List<Kept> rows) {
        jdbc.batchUpdate("""
                insert into feedback_import_rejected
                  (import_id, number, line, header, cell, reason, whole_row, all_reasons)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows, 500, (statement, row) -> {
                    statement.setString(1, intake.value());
                    statement.setLong(2, row.number());
                    statement.setLong(3, row.fault().line());
                    statement.setString(4, shortened(row.fault().column()));
                    statement.setString(5, row.fault().value().replace("\0", ""));
                    statement.setString(6, shortened(row.fault().reason()));
                    String whole = row.wholeRow();
                    statement.setString(7, whole == null ? null : whole.replace("\0", ""));
                    statement.setString(8, row.allReasons());
                });
    }

    private static String reasons(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.column().isEmpty()
                        ? fault.reason()
                        : fault.column() + ": " + fault.reason())
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }
}
