package waymark.command.listen.feedback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.score.ScoreText;

/** The cells of one row, read by what their columns mean; what cannot be right is gathered. */
final class Cells {

    /** The first word: {@code Yes, please} is a yes. */
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}]+).*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si",
            "s\u00ed", "sim");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "nee",
            "n\u00e3o");

    /** What takes a yes back: {@code 1 - No}, {@code yes/no}, {@code Yes, but do not call}. */
    private static final Set<String> AGAINST = Stream.concat(NO.stream(), Stream.of("not", "don",
            "never", "nicht", "kein", "keine", "pas", "niet")).collect(Collectors.toSet());

    /** How programs and people write that there is no figure, day, yes or no. */
    private static final Set<String> NOTHING = Set.of("n/a", "na", "n.a.", "nan", "nat", "null",
            "none", "nil", "<na>", "#n/a", "-", "--", "\u2013", "\u2014", "no answer",
            "no response", "not applicable", "not answered", "don't know", "k.a.",
            "keine angabe", "keine antwort", "nc", "n.v.t.");

    private final Plan plan;
    private final Line row;
    private final boolean mended;
    private final List<Row.Fault> faults = new ArrayList<>();

    /**
     * @param mended whether the row was rejected before, and guarded for a spreadsheet
     */
    Cells(Plan plan, Line row, boolean mended) {
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

    /** The texts of all columns of this meaning, one after the other; null when all are empty. */
    @Nullable
    String texts(Field field, String between, int longest) {
        List<String> texts = new ArrayList<>();
        for (Plan.One one : plan.all(field)) {
            String text = text(one.at(), longest);
            if (text != null) {
                texts.add(text);
            }
        }
        String joined = String.join(between, texts);
        return joined.isEmpty()
                ? null
                : joined.substring(0, Math.min(joined.length(), longest));
    }

    /** A whole number on its scale; off the scale it is wrong, never clamped (FBK-5). */
    @Nullable
    Integer score(Field field, int least, int most) {
        Integer at = filled(field);
        if (at == null) {
            return null;
        }
        OptionalInt score = ScoreText.read(bare(at), most);
        if (score.isPresent() && score.getAsInt() >= least && score.getAsInt() <= most) {
            return score.getAsInt();
        }
        fault(at, "This is not a score from " + least + " to " + most
                + ". Accepted: a whole number from " + least + " to " + most + ".");
        return null;
    }

    /** Where a score stands: of several columns for it an answer fills one. */
    private @Nullable Integer filled(Field field) {
        Integer at = plan.at().get(field);
        Integer found = at == null || bare(at).isEmpty() ? null : at;
        for (Plan.One one : plan.many()) {
            if (one.field() == field && !bare(one.at()).isEmpty()) {
                if (found != null) {
                    fault(one.at(), "Another column holds this score too. Accepted: one of"
                            + " them.");
                }
                found = found == null ? one.at() : found;
            }
        }
        return found;
    }

    /** Yes or no; null where it does not say. */
    @Nullable
    Boolean consent(Field field) {
        Integer at = plan.at().get(field);
        String said = at == null ? "" : bare(at).toLowerCase(Locale.ROOT);
        Matcher first = WORD.matcher(said);
        String word = first.matches() ? first.group(1) : said;
        boolean yes = YES.contains(word);
        if (yes && BETWEEN.splitAsStream(said).noneMatch(AGAINST::contains)) {
            return true;
        }
        if (at != null && !word.isEmpty() && !NO.contains(word)) {
            fault(at, "This is neither yes nor no. Accepted: yes or no.");
        }
        return word.isEmpty() ? null : false;
    }

    /** What stands there without space around it; nothing where the row is too short. */
    String cell(int at) {
        return shown(row.cell(at));
    }

    /** The same where marks that nobody sees do not matter: figures, days, yes and no. */
    String bare(int at) {
        String bare = shown(row.bare(at));
        return NOTHING.contains(bare.toLowerCase(Locale.ROOT)) ? "" : bare;
    }

    private String shown(String text) {
        String shown = mended ? Guarded.read(text) : text;
        return plan.meaning().habits().blanks().contains(shown.toLowerCase(Locale.ROOT))
                ? ""
                : shown;
    }

    void fault(int at, String reason) {
        faults.add(new Row.Fault(row.number(), plan.header().get(at), cell(at), reason));
    }

    void faultOfRow(String reason) {
        String whole = String.join(",", row.cells());
        faults.add(new Row.Fault(row.number(), "",
                whole.substring(0, Math.min(whole.length(), 2_000)), reason));
    }

    List<Row.Fault> faults() {
        return faults;
    }
}
