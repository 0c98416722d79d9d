package waymark.api.tell.outcome.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import waymark.api.tell.outcome.traces.Trace.Kind;

/**
 * Finds payment card numbers: 13 to 19 digits, alone or in groups, that begin as the large networks
 * do and whose check digit is right (Luhn, ISO/IEC 7812-1 annex B).
 */
final class Cards {

    private static final Pattern GROUP = Pattern.compile("\\d+");
    private static final Pattern NETWORK = Pattern.compile(
            "4\\d{12}(?:\\d{3}){0,2}|5[1-5]\\d{14}|2(?:2[2-9]|[3-6]\\d|7[01])\\d{13}|2720\\d{12}"
                    + "|3[47]\\d{13}|3(?:0[0-5]|[68]\\d)\\d{11,16}|35\\d{14}"
                    + "|6(?:011|4[4-9]\\d|5\\d{2})\\d{12,15}"
                    + "|(?:50|5[6-9]|6\\d)\\d{11,17}");

    static List<Trace> in(String text) {
        List<Trace> found = new ArrayList<>();
        List<MatchResult> groups = GROUP.matcher(text).results().toList();
        for (int first = 0; first < groups.size(); first++) {
            int last = ends(text, groups, first);
            if (last >= 0) {
                found.add(new Trace(
                        Kind.CARD, groups.get(first).start(), groups.get(last).end()));
                first = last;
            }
        }
        return found;
    }

    /** The group with which a card number that begins here ends, or -1 when none does. */
    private static int ends(String text, List<MatchResult> groups, int first) {
        StringBuilder digits = new StringBuilder();
        int before = groups.get(first).start();
        for (int at = first; at < groups.size() && digits.length() < 19; at++) {
            if (at > first && !near(text, before, groups.get(at).start())) {
                return -1;
            }
            digits.append(groups.get(at).group());
            before = groups.get(at).end();
            if (NETWORK.matcher(digits).matches() && checks(digits)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean near(String text, int end, int start) {
        return start - end == 1 && " \u00a0-".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean checks(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private Cards() {}
}
