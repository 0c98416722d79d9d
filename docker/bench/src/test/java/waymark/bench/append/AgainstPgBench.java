package waymark.bench.append;

import java.util.ArrayList;
import java.util.List;
import waymark.bench.anchor.PgBench;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;

/** Appends beside what PostgreSQL's own measuring program does with one row a transaction. */
final class AgainstPgBench implements Figure {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    @Override
    public String name() {
        return "append against pgbench, one row a transaction";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        List<Measured> measured = new ArrayList<>();
        try (PgBench plain = new PgBench(Kept.POSTGRESQL.open());
                LogAppend ours = new LogAppend(Kept.POSTGRESQL.open(), 1)) {
            for (int clients : CLIENTS) {
                rounds.once(ours, clients);
                measured.add(rounds.laps(name(), Target.none("/s"),
                        () -> plain.rate(clients, rounds.window()),
                        () -> rounds.once(ours, clients).rate()).by(clients));
            }
        }
        return measured;
    }
}
