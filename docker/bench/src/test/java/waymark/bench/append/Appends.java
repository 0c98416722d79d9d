package waymark.bench.append;

import java.util.List;
import java.util.stream.Stream;
import waymark.bench.Figure;
import waymark.log.testing.TestDatabases;

/** Appends of one event a command, each to a stream of its own, beside an insert of one row. */
public final class Appends {

    /** At 1, 8, 32 and 128 clients, on PostgreSQL and H2. */
    public static List<Figure> figures() {
        return Stream.of(TestDatabases.POSTGRESQL, TestDatabases.H2).flatMap(database -> Stream.of(
                figure(database, 1, 0.5), figure(database, 8, 0.85), figure(database, 32, 2.2),
                figure(database, 128, 3.5))).toList();
    }

    private static Figure figure(TestDatabases database, int clients, double target) {
        return new Figure("append, " + database, clients, target,
                () -> new RawInsert(database.open()), () -> new LogAppend(database.open()));
    }

    private Appends() {}
}
