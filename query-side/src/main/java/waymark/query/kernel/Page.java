package waymark.query.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, and the way to the next.
 *
 * @param rows the rows
 * @param next the key to ask on from ({@code before}), or null when this was the last page
 */
public record Page<R>(List<R> rows, @Nullable String next) {

    /** A row and its key. */
    public record Keyed<R>(String key, R row) {}

    /** A page from one row more than was asked for. */
    public static <R> Page<R> of(int limit, List<Keyed<R>> oneMore) {
        List<Keyed<R>> shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new Page<>(shown.stream().map(Keyed::row).toList(),
                oneMore.size() > limit ? shown.getLast().key() : null);
    }
}
