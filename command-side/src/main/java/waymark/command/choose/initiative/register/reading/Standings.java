package waymark.command.choose.initiative.register.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited.Standing;

/** What the words of a register say of how far something has come; unknown words say nothing. */
final class Standings {

    private static final Pattern REJECTED = any("reject|declin|refus|not approved");
    private static final Pattern STOPPED = any("stop|cancel|abandon|terminat");
    private static final Pattern DELIVERING = any(
            "progress|ongoing|on going|active|running|delivering|implement|started|execution");
    private static final Pattern DELIVERED = any(
            "done|complete|closed|delivered|finish|live\\b|realised|realized");
    private static final Pattern PROPOSED = any(
            "propos|idea|draft|plan|pipeline|new\\b|submitted|not started|backlog");
    private static final Pattern APPROVED = any("approv|accepted|go ahead|greenlit");

    static Standing of(@Nullable String status) {
        String words = status == null ? "" : status;
        if (REJECTED.matcher(words).find()) {
            return Standing.REJECTED;
        }
        if (STOPPED.matcher(words).find()) {
            return Standing.STOPPED;
        }
        if (PROPOSED.matcher(words).find()) {
            return Standing.PROPOSED;
        }
        if (DELIVERING.matcher(words).find()) {
            return Standing.DELIVERING;
        }
        if (DELIVERED.matcher(words).find()) {
            return Standing.DELIVERED;
        }
        return APPROVED.matcher(words).find() ? Standing.APPROVED : Standing.UNKNOWN;
    }

    private static Pattern any(String words) {
        return Pattern.compile("\\b(" + words.toLowerCase(Locale.ROOT) + ")",
                Pattern.CASE_INSENSITIVE);
    }

    private Standings() {}
}
