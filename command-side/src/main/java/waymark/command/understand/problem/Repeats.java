package waymark.command.understand.problem;

import java.util.Locale;
import java.util.regex.Pattern;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.Statement;

/**
 * Whether a root cause only repeats the statement (PRB-2): its words, without case and signs, all
 * stand in one of the statement's parts or in the whole sentence, in the same order.
 */
final class Repeats {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static boolean of(Cause cause, Statement statement) {
        String root = bare(cause.root());
        return bare(statement.sentence()).contains(root)
                || bare(statement.persona() + " " + statement.obstacle()).equals(root);
    }

    private static String bare(String text) {
        return " " + SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private Repeats() {}
}
