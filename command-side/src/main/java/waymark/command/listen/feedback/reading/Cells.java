package waymark.command.listen.feedback.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;

/** The cells of one row, read by what their columns mean; what cannot be right is gathered. */
final class Cells {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:[.,]0+)?");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non");

    private final Plan plan;
    private final CsvRecord row;
    private final boolean mended;
    private final List<Row.Fault> faults = new ArrayList<>();

    /**
     * @param mended whether the row was rejected before, and guarded for a spreadsheet
     */
    Cells(Plan plan, CsvRecord row, boolean mended) {
        this.plan = plan;
        this.row = row;
        this.mended = mended;
    }

    /** The text of the field's column, of at most so many letters; null when there is none. */
    @Nullable
    String text(Field field, int longest) {
        Integer at = plan.at().get(field);
        return at == null ? null : text(at, longest);
    }

    @Nullable
    String text(int at, int longest) {
        String text = cell(at);
        if (text.length() > longest) {
            fault(at, "This is too long: " + text.length() + " characters. Accepted: at most "
                    + longest + ".");
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            fault(at, "This holds a character that cannot be kept: U+0000.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A whole number on its scale; off the scale it is wrong, never clamped (FBK-5). */
    @Nullable
    Integer score(Field field, int least, int most) {
        Integer at = plan.at().get(field);
        if (at == null || cell(at).isEmpty()) {
            return null;
        }
        String text = cell(at);
        if (WHOLE.matcher(text).matches()) {
            int score = Integer.parseInt(text.split("[.,]", 2)[0]);
            if (score >= least && score <= most) {
                return score;
            }
        }
        fault(at, "This is not a score from " + least + " to " + most
                + ". Accepted: a whole number from " + least + " to " + most + ".");
        return null;
    }

    /** Yes or no; null where it does not say. */
    @Nullable
    Boolean consent(Field field) {
        Integer at = plan.at().get(field);
        String word = at == null ? "" : cell(at).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (at != null && !word.isEmpty() && !NO.contains(word)) {
            fault(at, "This is neither yes nor no. Accepted: yes or no.");
        }
        return word.isEmpty() ? null : false;
    }

    /** What stands there without space around it; nothing where the row is too short. */
    String cell(int at) {
        String text = at < row.getFieldCount() ? row.getField(at).strip() : "";
        return mended ? Guarded.read(text) : text;
    }

    void fault(int at, String reason) {
        faults.add(new Row.Fault(
                row.getStartingLineNumber(), plan.header().get(at), cell(at), reason));
    }

    void faultOfRow(String value, String reason) {
        faults.add(new Row.Fault(row.getStartingLineNumber(), "", value, reason));
    }

    List<Row.Fault> faults() {
        return faults;
    }
}
