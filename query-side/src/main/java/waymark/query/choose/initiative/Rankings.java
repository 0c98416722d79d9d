package waymark.query.choose.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.worth.ranking.Consensus;

/** Ranks initiatives by the median of their scorers; equal medians share a rank. */
final class Rankings {

    static Ranking of(ScoreSheet.Method method, List<InitiativeRow> rows) {
        Set<String> panel = rows.stream().flatMap(row -> by(method, row).stream())
                .map(Scored::person).collect(Collectors.toCollection(TreeSet::new));
        List<Ranked> unranked = rows.stream().map(row -> one(method, row, panel))
                .sorted(Comparator.comparing(Rankings::median,
                        Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Ranked::id))
                .toList();
        return new Ranking(method, List.copyOf(panel), numbered(unranked));
    }

    private static Ranked one(ScoreSheet.Method method, InitiativeRow row, Set<String> panel) {
        List<Scored> given = by(method, row);
        Set<String> missing = new TreeSet<>(panel);
        given.forEach(one -> missing.remove(one.person()));
        Consensus consensus = given.isEmpty()
                ? null
                : Consensus.of(given.stream().map(one -> one.sheet().scoring()).toList());
        return new Ranked(null, row.id(), row.reference(), row.said().title(), consensus,
                List.copyOf(missing));
    }

    private static List<Ranked> numbered(List<Ranked> sorted) {
        List<Ranked> numbered = new ArrayList<>();
        for (Ranked one : sorted) {
            BigDecimal median = median(one);
            long better = median == null
                    ? 0
                    : sorted.stream().map(Rankings::median)
                            .filter(other -> other != null && other.compareTo(median) > 0).count();
            numbered.add(new Ranked(median == null ? null : (int) better + 1, one.id(),
                    one.reference(), one.title(), one.consensus(), one.missing()));
        }
        return numbered;
    }

    private static List<Scored> by(ScoreSheet.Method method, InitiativeRow row) {
        return row.scores().stream().filter(one -> one.sheet().method() == method).toList();
    }

    private static @Nullable BigDecimal median(Ranked one) {
        return one.consensus() == null ? null : one.consensus().median().value();
    }

    private Rankings() {}
}
