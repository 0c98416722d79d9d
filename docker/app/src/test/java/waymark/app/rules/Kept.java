package waymark.app.rules;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.testing.Tried.Answered;

/**
 * Which rules a run of tests shows to be kept.
 *
 * @param answered what the tests insisted on
 */
record Kept(Collection<Answered> answered) {

    /** Rules that say nothing: what they do with what must not be. Their tests bear their name. */
    static final Map<String, String> SILENT = new TreeMap<>(Map.ofEntries(
            entry("FBK-1", "counts an answer it knows as a duplicate"),
            entry("FBK-4", "leaves words out for whoever may not read them"),
            entry("FBK-5", "lists the row among the rejected ones"),
            entry("MET-1", "says why a score is absent or thin"),
            entry("MET-2", "keeps the old figure for whoever asks as of then"),
            entry("JRN-4", "says how far what we believe lies from what customers say"),
            entry("INS-2", "says how far evidence carries, and why, and blocks nothing"),
            entry("INI-4", "marks it as stale and lists it"),
            entry("INI-5", "lists the row, or shows what is missing as a gap"),
            entry("CNL-2", "leaves the recused out of what CNL-1 counts"),
            entry("BEN-5", "names authors to finance, and to everybody themselves")));

    /** What was promised: a rule cannot leave by losing its refusals. */
    static final List<String> PROMISED = List.of(
            "GOV-1", "GOV-2", "ORG-1", "ORG-2", "ORG-3", "COM-1", "COM-2", "COM-3", "FBK-1",
            "FBK-2", "FBK-3", "FBK-4", "FBK-5", "FUP-1", "FUP-2", "FUP-3", "FUP-4", "MET-1",
            "MET-2", "MET-6", "JRN-1", "JRN-2", "JRN-3", "JRN-4", "INS-1", "INS-2", "INS-3",
            "INS-4", "PRB-1", "PRB-2", "PRB-3", "PRB-4", "INI-1", "INI-2", "INI-3", "INI-4",
            "INI-5", "INI-6", "BC-1", "BC-2", "BC-3",
            "BC-4", "BC-5", "BC-6", "CNL-1", "CNL-2", "CNL-3", "CNL-4", "CNL-5", "CNL-6", "CNL-7",
            "CNL-8", "PRJ-1", "PRJ-4", "PRJ-7", "BEN-1", "BEN-2", "BEN-3", "BEN-4", "BEN-5",
            "OUT-1", "OUT-2", "OUT-4", "OUT-6", "PRV-5");

    /** Why this rule does not count as tried; empty when it does. */
    Stream<String> missing(String rule) {
        if (SILENT.containsKey(rule)) {
            return is(tests(named(rule)).isEmpty(), rule + ": no test over HTTP bears its name");
        }
        List<Answered> refused = answered.stream().filter(one -> one.rule().equals(rule)).toList();
        return Stream.concat(
                is(refused.isEmpty(), rule + ": nothing was refused by it"),
                is(!refused.isEmpty() && refused.stream().noneMatch(this::wasAcceptedToo),
                        rule + ": what it refused was never accepted at the same door"));
    }

    /** Whether the same tests saw that the same door lets through what is as it should be. */
    private boolean wasAcceptedToo(Answered refused) {
        return answered.stream().anyMatch(one -> one.rule().isEmpty()
                && one.door().equals(refused.door())
                && one.testClass().equals(refused.testClass()));
    }

    /** The table of what was tried: a line a rule. */
    String table(Collection<String> rules) {
        return rules.stream().map(rule -> "| " + rule + " | "
                + answered.stream().filter(one -> one.rule().equals(rule)).map(Answered::code)
                        .distinct().sorted().collect(Collectors.joining(", "))
                + " | " + String.join(", ", tests(tries(rule))) + " |\n")
                .collect(Collectors.joining("", "| rule | refusals seen | tests |\n|---|---|---|\n",
                        ""));
    }

    private static Predicate<Answered> tries(String rule) {
        return named(rule).or(one -> one.rule().equals(rule));
    }

    private static Predicate<Answered> named(String rule) {
        return one -> one.test().matches(".*\\." + rule.replace("-", "_") + "(?![0-9]).*");
    }

    private List<String> tests(Predicate<Answered> which) {
        return answered.stream().filter(which).map(Answered::test).distinct()
                .sorted(Comparator.naturalOrder()).toList();
    }

    private static Stream<String> is(boolean so, String why) {
        return so ? Stream.of(why) : Stream.empty();
    }
}
