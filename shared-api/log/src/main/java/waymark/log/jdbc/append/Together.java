package waymark.log.jdbc.append;

import java.util.HashSet;
import java.util.Set;
import waymark.log.AppendRequest;

/**
 * Says which appends may be written together. The database judges each append of a group alone,
 * so two may not meet when one could change what the other is judged by. Those who cannot come
 * along still keep their place: nobody behind overtakes them on the same stream, key or claim.
 */
final class Together {

    private final LogSettings settings;
    private final Set<String> written = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<AppendRequest.Key> keys = new HashSet<>();
    private int examined;
    private int events;

    Together(LogSettings settings) {
        this.settings = settings;
    }

    /** Whether another append should be looked at; the first always, whatever its size. */
    boolean hasRoom() {
        return examined < settings.groupRequests() && events < settings.groupEvents();
    }

    /** Whether this one may come along with those admitted before. */
    boolean admits(Prepared append) {
        boolean fits = events == 0 || events + append.rows().size() <= settings.groupEvents();
        boolean free = keys.add(anyHash(append.key()));
        for (String claim : append.claims()) {
            free &= claims.add(claim);
        }
        for (Prepared.Check check : append.checks()) {
            free &= check.read() ? !written.contains(check.stream()) : untouched(check.stream());
        }
        append.checks().forEach(check -> (check.read() ? read : written).add(check.stream()));
        examined++;
        events += free && fits ? append.rows().size() : 0;
        return free && fits;
    }

    private boolean untouched(String stream) {
        return !written.contains(stream) && !read.contains(stream);
    }

    private static AppendRequest.Key anyHash(AppendRequest.Key key) {
        return new AppendRequest.Key(key.person(), key.key(), "");
    }
}
