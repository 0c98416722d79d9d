package waymark.api.choose.initiative;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;

/** Objectives are named by their id, {@code objective/...}, or not at all. */
final class Objectives {

    static @Nullable String checked(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : StreamId.checked("objective", named.strip());
    }

    private Objectives() {}
}
