package waymark.api.tell.outcome.traces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import waymark.api.tell.outcome.traces.Trace.Kind;

/**
 * Looks a text through for what leads to a person or an account. Pure: the same text gives the same
 * answer. Dates, times, money, percentages and references such as INI-12 are no traces.
 */
public final class Traces {

    private static final Pattern E_MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})"
                    + "{0,5}\\.\\p{L}{2,24}");

    /** All there are, in the order in which they stand. */
    public static List<Trace> in(String text) {
        List<Trace> found = new ArrayList<>();
        E_MAIL.matcher(text).results()
                .forEach(hit -> found.add(new Trace(Kind.E_MAIL, hit.start(), hit.end())));
        addApart(found, Accounts.in(text));
        String undated = Dates.blanked(text);
        addApart(found, Cards.in(undated));
        addApart(found, Telephones.in(undated));
        found.sort(Comparator.comparingInt(Trace::from));
        return List.copyOf(found);
    }

    /** What stands in one place is named once, as the first kind that recognises it. */
    private static void addApart(List<Trace> found, List<Trace> more) {
        for (Trace trace : more) {
            if (found.stream().noneMatch(trace::overlaps)) {
                found.add(trace);
            }
        }
    }

    private Traces() {}
}
