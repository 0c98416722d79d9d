package waymark.query.measure.benefit.money;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.MoneyQuery.Kind;

/**
 * Which lines.
 *
 * @param kind those of this kind, or null for all
 * @param initiative those of this initiative, {@code initiative/...}, or null for all
 * @param benefit those of this benefit, {@code benefit/...}, or null for all
 */
public record Which(@Nullable Kind kind, @Nullable String initiative, @Nullable String benefit) {

    /** Whatever benefit they come from. */
    public Which(@Nullable Kind kind, @Nullable String initiative) {
        this(kind, initiative, null);
    }

    /** Whether it is all lines of the whole programme. */
    boolean isAll() {
        return kind == null && initiative == null && benefit == null;
    }

    /** All lines of a kind. */
    public static Which all(Kind kind) {
        return new Which(kind, null);
    }

    /** What lines must hold, by the names of these parts where they are named. */
    public String sql() {
        return (kind == null ? "" : " and kind = :kind")
                + (initiative == null ? "" : " and initiative = :initiative")
                + (benefit == null ? "" : " and stream = :benefit");
    }
}
