package waymark.query.choose.initiative.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.initiative.InitiativeQuery;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Standing;

/** Says where one initiative stands among the others. */
public final class Standings {

    /** The ranking by which most initiatives are scored; of several, the first. */
    public static InitiativeQuery.Ranking mostUsed(List<InitiativeQuery.Ranking> rankings) {
        return rankings.stream().max(Comparator.comparingLong(Standings::scored)
                .thenComparing(InitiativeQuery.Ranking::method, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Where it stands, as known at this position of the log. */
    public static Standing of(String initiative, InitiativeQuery.Ranking ranking, long position) {
        Method method = ranking.method();
        Optional<Ranked> found = ranking.initiatives().stream()
                .filter(one -> one.id().equals(initiative)).findFirst();
        if (found.isEmpty()) {
            return absent(initiative, method, "It is not among what is still to be chosen.");
        }
        @Nullable
        Integer rank = found.get().rank();
        return rank == null
                ? absent(initiative, method, "Nobody scored it by this method.")
                : new Standing(initiative, method, new Ranking(
                        "/api/initiative-rankings/" + method, position, rank,
                        ranking.initiatives().size(),
                        Objects.requireNonNull(found.get().consensus()).median()), null);
    }

    private static Standing absent(String initiative, Method method, String why) {
        return new Standing(initiative, method, null, why);
    }

    private static long scored(InitiativeQuery.Ranking ranking) {
        return ranking.initiatives().stream().filter(one -> one.rank() != null).count();
    }

    private Standings() {}
}
