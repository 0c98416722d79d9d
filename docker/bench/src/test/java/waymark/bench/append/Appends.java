package waymark.bench.append;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.bench.given.Kept;
import waymark.bench.anchor.MessageDb;
import waymark.bench.anchor.RawInsert;
import waymark.bench.measure.Duel;
import waymark.bench.measure.Duel.Reading;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Target;
import waymark.bench.measure.Window;
import waymark.bench.stock.StockAppend;

/** Appends, each to streams that are new, beside what stores as much without promising as much. */
public final class Appends {

    private static final int ONE = 1;
    private static final int HUNDRED = 100;
    private static final int MANY = 500;
    private static final Reading SEEN = new Reading("", Window::rate, Target.none("/s"));

    /** All of them. */
    public static List<Figure> figures() {
        return Stream.concat(
                Stream.of(Kept.values()).flatMap(Appends::on),
                onPostgres(Kept.POSTGRESQL)).toList();
    }

    private static Stream<Figure> on(Kept kind) {
        return Stream.of(
                new Duel("append against one-row insert, " + kind,
                        () -> new RawInsert(kind.open(), ONE),
                        () -> new LogAppend(kind.open(), ONE),
                        Map.of(1, List.of(Reading.rate(0.5)), 8, List.of(Reading.rate(0.85)),
                                32, List.of(Reading.rate(2.2)), 128, List.of(Reading.rate(3.5)))),
                new Duel("bulk append against 100-row inserts, " + kind,
                        () -> new RawInsert(kind.open(), HUNDRED),
                        () -> new LogAppend(kind.open(), MANY),
                        Map.of(1, List.of(Reading.rate(0.7)))));
    }

    private static Stream<Figure> onPostgres(Kept kind) {
        return Stream.of(
                new AgainstPgBench(),
                new Duel("append against message-db", () -> new MessageDb(kind.open()),
                        () -> new LogAppend(kind.open(), ONE),
                        Map.of(32, List.of(Reading.rate(4)))),
                new Duel("append against stock Axon", () -> new StockAppend(kind.open()),
                        () -> new LogAppend(kind.open(), ONE),
                        Map.of(1, List.of(SEEN), 8, List.of(SEEN), 32, List.of(SEEN))));
    }

    private Appends() {}
}
