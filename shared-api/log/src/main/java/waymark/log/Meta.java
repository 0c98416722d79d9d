package waymark.log;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Actor;

/**
 * What stands beside every event: who recorded it and why, and on what it rested.
 *
 * @param actor who acted, with the roles and department of that moment
 * @param reason why, where a rule asks for it
 * @param correlation what all messages of one request share
 * @param causation the request or the event that directly led here
 * @param readSet the streams the decision rested on, each with its version then
 */
public record Meta(
        Actor actor,
        @Nullable String reason,
        String correlation,
        String causation,
        Map<String, Long> readSet) {

    public Meta {
        readSet = Map.copyOf(readSet);
    }
}
