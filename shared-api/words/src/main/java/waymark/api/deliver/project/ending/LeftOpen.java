package waymark.api.deliver.project.ending;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.RiskWord;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What becomes of something that is open when a project is completed (PRJ-4).
 *
 * @param what what is open, as the refusal names it: {@code milestone Pilot}, {@code risk R2},
 *     {@code reported risk 3: The rota is late} or {@code exception in cost}
 * @param fate what becomes of it
 * @param reason why, and who looks after what is kept
 * @param to where it moves; only and always for what is moved
 */
public record LeftOpen(@NotPersonal String what, Fate fate, @NotPersonal String reason,
        @Nullable @NotPersonal String to) {

    /** What becomes of it. */
    public enum Fate {
        /** It goes on without the project. */
        KEPT,
        /** Nobody goes on with it. */
        DROPPED,
        /** Another project or department takes it on. */
        MOVED
    }

    private static final int LONGEST = 100;

    public LeftOpen(@Nullable String what, @Nullable Fate fate, @Nullable String reason,
            @Nullable String to) {
        this.what = Require.text("open.what", what, 140);
        this.fate = Require.present("open.fate", fate);
        this.reason = Require.text("open.reason", reason, 500);
        this.to = Require.optionalText("open.to", to, 160);
        if ((this.to == null) == (this.fate == Fate.MOVED)) {
            throw new Unacceptable("open.to", "Where something goes is said of what moves alone.",
                    "where it moves, or nothing for what is kept or dropped");
        }
    }

    /**
     * What risks of weekly reports are called while they are open, numbered as they were raised.
     * The word of the latest week on each counts: one that is said to be green is over, one that
     * stands open in the register is answered there.
     *
     * @param said all that reports raised, oldest first
     * @param registered what stands in the register and is not closed
     */
    public static Set<String> reported(List<RiskWord> said, Collection<String> registered) {
        Map<String, Integer> raised = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Expected<Light>> last = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (RiskWord one : said) {
            raised.putIfAbsent(one.what(), raised.size() + 1);
            last.merge(one.what(), one.weighed(), Expected::later);
        }
        registered.forEach(last::remove);
        return raised.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .filter(one -> weighs(last.get(one.getKey())))
                .map(one -> "reported risk " + one.getValue() + ": " + shortened(one.getKey()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean weighs(@Nullable Expected<Light> last) {
        return last != null && last.what() != Light.GREEN;
    }

    /** In one line, as forms send it back, and never half of a character. */
    private static String shortened(String what) {
        String line = what.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
        return line.substring(0, end) + "\u2026";
    }
}
