package waymark.query.choose.initiative;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.api.choose.initiative.portfolio.TakenOver.One;
import waymark.api.worth.Money;

/** Sums up what was taken over from registers (INI-5). */
final class Inheritance {

    static TakenOver of(List<InitiativeRow> rows, String currency) {
        Money nothing = Money.zero(currency);
        Map<Gap, Integer> gaps = new EnumMap<>(Gap.class);
        rows.forEach(row -> Views.gaps(row).forEach(gap -> gaps.merge(gap, 1, Integer::sum)));
        Money claimed = sum(rows, row -> register(row).claimed(), nothing);
        Money unproven = sum(rows, row -> unproven(row, nothing), nothing);
        return new TakenOver(rows.size(),
                sum(rows, row -> register(row).spent(), nothing), claimed,
                claimed.minus(unproven), unproven, gaps,
                rows.stream().map(row -> one(row, nothing))
                        .sorted(Comparator.comparing(One::unproven).reversed()
                                .thenComparing(One::id))
                        .limit(TakenOver.MOST).toList());
    }

    private static One one(InitiativeRow row, Money nothing) {
        return new One(row.id(), row.reference(), row.said().title(), row.carried().owner(),
                register(row).spent(), register(row).claimed(), unproven(row, nothing),
                Views.gaps(row));
    }

    /** What is claimed beyond what finance found true; more found true than claimed is no debt. */
    private static Money unproven(InitiativeRow row, Money nothing) {
        Money claimed = Objects.requireNonNullElse(register(row).claimed(), nothing);
        Money rest = claimed.minus(
                Objects.requireNonNullElse(row.progress().verified(), nothing));
        return rest.isNegative() ? nothing : rest;
    }

    private static Money sum(List<InitiativeRow> rows,
            Function<InitiativeRow, @Nullable Money> which, Money nothing) {
        return Money.sum(nothing.currency(),
                rows.stream().map(which).filter(Objects::nonNull).toList());
    }

    private static Inherited register(InitiativeRow row) {
        return Objects.requireNonNull(row.inherited(), "those with this facet");
    }

    private Inheritance() {}
}
