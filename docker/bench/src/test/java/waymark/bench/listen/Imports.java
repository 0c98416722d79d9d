package waymark.bench.listen;

import java.util.List;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.bench.anchor.RawInsert;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;

/**
 * A file of answers brought in: read, judged, enciphered, claimed once and recorded, beside rows
 * of the same size that are inserted a hundred at a time. Nothing follows meanwhile.
 */
public final class Imports implements Figure {

    private static final int QUICK = 5_000;
    private static final int FULL = 100_000;

    @Override
    public String name() {
        return "import of answers";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        int rows = rounds.isFull() ? FULL : QUICK;
        try (Inside program = new Inside(Kept.POSTGRESQL.open()).withoutFollowers();
                RawInsert anchor = new RawInsert(Kept.POSTGRESQL.open(), 100)) {
            Answers answers = new Answers(program, SourceKind.SURVEY);
            Measured measured = rounds.laps("import of answers against 100 rows an insert",
                    Target.ratioAtLeast(0.35, "/s"),
                    () -> rounds.once(anchor, 1).rate(), () -> answers.brought(rows));
            answers.check();
            return List.of(measured);
        }
    }
}
