package waymark.query.understand.alike;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.alike.AlikeList.Alike;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.listing.Listings;

/**
 * Finds what says nearly the same. Of each word the newest 200 that have it are looked at, the 50
 * that share most words are compared, and at most five that are alike by half are shown.
 */
@Component
public class Finder {

    private static final int OF_EACH = 200;
    private static final int COMPARED = 50;
    private static final int SHOWN = 5;
    private static final int ALIKE = 50;

    private final Listings listings;

    Finder(Listings listings) {
        this.listings = listings;
    }

    /**
     * Among what is looked for.
     *
     * @param projection the name of the projection whose rows have the words as facets
     * @param board its rows
     * @param compared the words of a row that are compared
     * @param said how a row is shown; nothing where it is out of use
     */
    public record Among<R>(String projection, Board<R> board, Function<R, String> compared,
            Function<R, @Nullable Alike> said) {

        private @Nullable Alike weighed(R row, String words) {
            Alike shown = said.apply(row);
            return shown == null
                    ? null
                    : new Alike(shown.id(), shown.reference(), shown.title(),
                            Likeness.of(words, compared.apply(row)));
        }
    }

    /**
     * What is alike, the likest first.
     *
     * @param but the id of the one that it is alike to, which is left out
     */
    public <R> AlikeList find(String words, @Nullable String but, Among<R> among, AsOf asOf) {
        Map<String, Integer> shared = listings.sharing(
                among.projection(), Likeness.facets(words), OF_EACH, asOf);
        List<String> likely = shared.entrySet().stream()
                .filter(one -> !one.getKey().equals(but))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(COMPARED).map(Map.Entry::getKey).toList();
        return new AlikeList(among.board().find(likely, asOf).values().stream()
                .map(row -> among.weighed(row, words)).filter(one -> one != null)
                .filter(one -> one.likeness() >= ALIKE)
                .sorted(Comparator.comparingInt(Alike::likeness).reversed()
                        .thenComparing(Alike::id))
                .limit(SHOWN).toList());
    }
}
