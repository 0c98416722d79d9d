package waymark.log.jdbc.append;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import waymark.log.AppendRequest;

/**
 * Says which appends may be written together. The database judges each append of a group alone,
 * so two may not meet when one could change what the other is judged by. Those who cannot come
 * along still keep their place: nobody behind overtakes them on the same stream, key or claim.
 * One that is known to come too late cannot change anything, so any number of such may come: on a
 * busy stream they all learn it at once and do not hold up those who decided again.
 */
final class Together {

    private final LogSettings settings;
    private final Map<String, Long> atLeast;
    private final Set<String> written = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<AppendRequest.Key> keys = new HashSet<>();
    private int examined;
    private int events;

    /**
     * @param atLeast versions that streams are known to have reached
     */
    Together(LogSettings settings, Map<String, Long> atLeast) {
        this.settings = settings;
        this.atLeast = atLeast;
    }

    /** Whether another append should be looked at; the first always, whatever its size. */
    boolean hasRoom() {
        return examined < settings.groupRequests() && events < settings.groupEvents();
    }

    /** Whether this one may come along with those admitted before. */
    boolean admits(Prepared append) {
        examined++;
        boolean free = keys.add(anyHash(append.key()));
        if (isTooLate(append)) {
            return free;
        }
        boolean alone = meetsNobody(append);
        if (!free || !alone || !fits(append)) {
            return false;
        }
        events += append.rows().size();
        return true;
    }

    private boolean isTooLate(Prepared append) {
        return append.checks().stream().anyMatch(
                check -> check.version() < atLeast.getOrDefault(check.stream(), -1L));
    }

    private boolean fits(Prepared append) {
        return events == 0 || events + append.rows().size() <= settings.groupEvents();
    }

    private boolean meetsNobody(Prepared append) {
        boolean alone = true;
        for (String claim : append.claims()) {
            alone &= claims.add(claim);
        }
        for (Prepared.Check check : append.checks()) {
            alone &= check.read() ? !written.contains(check.stream()) : untouched(check.stream());
        }
        append.checks().forEach(check -> (check.read() ? read : written).add(check.stream()));
        return alone;
    }

    private boolean untouched(String stream) {
        return !written.contains(stream) && !read.contains(stream);
    }

    private static AppendRequest.Key anyHash(AppendRequest.Key key) {
        return new AppendRequest.Key(key.person(), key.key(), "");
    }
}
