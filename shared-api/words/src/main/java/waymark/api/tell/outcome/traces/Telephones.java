package waymark.api.tell.outcome.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import waymark.api.tell.outcome.traces.Trace.Kind;

/**
 * Finds telephone numbers as people write them: international (ITU-T E.164, at most 15 digits),
 * national with a leading 0, North American, and any behind a word such as "tel:".
 */
final class Telephones {

    private static final String ALONE = "(?<![\\p{L}\\p{N}#.,/-])";
    // Behind another group of digits stands the middle of a longer number, not its beginning.
    private static final String FIRST = ALONE + "(?<!\\d[ \\u00a0-])";
    private static final String REST = "(?:[ \\u00a0./()-]{0,3}\\d)";
    private static final List<Form> FORMS = List.of(
            new Form(ALONE + "\\+[1-9]" + REST + "{5,20}", 9, 15),
            new Form(FIRST + "00[1-9]" + REST + "{5,20}", 11, 17),
            new Form(FIRST + "\\(?0[1-9]" + REST + "{5,20}", 9, 13),
            new Form(FIRST + "\\(?[2-9]\\d{2}(?:\\) ?|[ .-])\\d{3}[ .-]\\d{4}(?!\\d)",
                    10, 10),
            new Form("(?i)\\b(?:tel|telephone|phone|mobile|fax)(?:\\.|:| no\\.?:?| number:?)"
                    + "\\s{0,3}\\+?\\(?\\d" + REST + "{4,20}", 6, 17));

    private record Form(Pattern pattern, int fewest, int most) {

        Form(String pattern, int fewest, int most) {
            this(Pattern.compile(pattern), fewest, most);
        }

        boolean fits(String hit) {
            long digits = hit.chars().filter(Character::isDigit).count();
            return digits >= fewest && digits <= most;
        }
    }

    static List<Trace> in(String text) {
        List<Trace> found = new ArrayList<>();
        for (Form form : FORMS) {
            form.pattern().matcher(text).results().filter(hit -> form.fits(hit.group()))
                    .map(hit -> new Trace(Kind.TELEPHONE, hit.start(), hit.end()))
                    .filter(trace -> found.stream().noneMatch(trace::overlaps))
                    .forEach(found::add);
        }
        return found;
    }

    private Telephones() {}
}
