package waymark.query.choose.initiative.agreement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Comparison;
import waymark.api.choose.initiative.portfolio.Comparison.Compared;
import waymark.api.worth.Decimals;
import waymark.api.worth.ranking.Concordance;

/** Lays the rankings by several methods side by side. */
public final class Comparisons {

    private static final int FEWEST = 2;

    private final List<Ranking> used;
    private final List<String> common;
    private final List<List<BigDecimal>> ranks;

    private Comparisons(List<Ranking> rankings) {
        this.used = rankings.stream().filter(one -> scores(one).size() >= FEWEST).toList();
        this.common = used.isEmpty()
                ? List.of()
                : scores(used.getFirst()).keySet().stream().sorted()
                        .filter(id -> used.stream().allMatch(one -> scores(one).containsKey(id)))
                        .toList();
        this.ranks = medians().stream().map(Concordance::ranks).toList();
    }

    /**
     * The comparison.
     *
     * @param rankings the same initiatives by each method
     */
    public static Comparison of(List<Ranking> rankings) {
        Comparisons all = new Comparisons(rankings);
        return new Comparison(all.used.stream().map(Ranking::method).toList(),
                Concordance.of(all.medians()),
                rankings.getFirst().initiatives().stream().map(all::compared)
                        .sorted(Comparator.comparing(Compared::meanRank,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Compared::id))
                        .toList());
    }

    private Compared compared(Ranked one) {
        Map<Method, Integer> places = new EnumMap<>(Method.class);
        used.forEach(ranking -> ranking.initiatives().stream()
                .filter(it -> it.id().equals(one.id()) && it.rank() != null)
                .forEach(it -> places.put(ranking.method(), Objects.requireNonNull(it.rank()))));
        int at = common.indexOf(one.id());
        List<BigDecimal> shared = at < 0
                ? List.of()
                : ranks.stream().map(ranking -> ranking.get(at)).toList();
        return shared.isEmpty()
                ? new Compared(one.id(), one.reference(), one.title(), places, null, null)
                : new Compared(one.id(), one.reference(), one.title(), places,
                        Decimals.figure(Decimals.divide(
                                Decimals.sum(shared), Decimals.of(shared.size()))),
                        most(shared).subtract(least(shared)));
    }

    private List<List<BigDecimal>> medians() {
        return used.stream().map(Comparisons::scores)
                .map(scores -> common.stream()
                        .map(id -> Objects.requireNonNull(scores.get(id), id)).toList())
                .toList();
    }

    private static Map<String, BigDecimal> scores(Ranking ranking) {
        Map<String, BigDecimal> scores = new HashMap<>();
        for (Ranked one : ranking.initiatives()) {
            if (one.consensus() != null) {
                scores.put(one.id(), one.consensus().median().orThrow());
            }
        }
        return scores;
    }

    private static BigDecimal most(List<BigDecimal> ranks) {
        return ranks.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal least(List<BigDecimal> ranks) {
        return ranks.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
