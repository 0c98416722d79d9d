package waymark.query.measure.benefit.money;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.MoneyQuery.Kind;

/**
 * Which lines.
 *
 * @param kind those of this kind, or null for all
 * @param initiative those of this initiative, {@code initiative/...}, or null for all
 */
public record Which(@Nullable Kind kind, @Nullable String initiative) {

    /** All lines of a kind. */
    public static Which all(Kind kind) {
        return new Which(kind, null);
    }

    /** What lines must hold, with {@code :kind} and {@code :initiative} where they are named. */
    public String sql() {
        return (kind == null ? "" : " and kind = :kind")
                + (initiative == null ? "" : " and initiative = :initiative");
    }
}
