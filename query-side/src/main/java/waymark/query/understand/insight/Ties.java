package waymark.query.understand.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.concern.Concerns;

/**
 * What an insight is tied to.
 *
 * @param concerns whom it concerns and where
 * @param into the id of the one it was merged into
 * @param absorbed the ids of those that were merged into it
 */
record Ties(Concerns concerns, @Nullable String into, List<String> absorbed) {

    static final Ties NONE = new Ties(Concerns.NONE, null, List.of());

    Ties about(Concerns others) {
        return new Ties(others, into, absorbed);
    }

    Ties into(String other) {
        return new Ties(concerns, other, absorbed);
    }

    Ties absorbing(String other) {
        return new Ties(concerns, into,
                Stream.concat(absorbed.stream(), Stream.of(other)).toList());
    }
}
