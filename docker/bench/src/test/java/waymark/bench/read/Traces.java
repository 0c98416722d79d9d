package waymark.bench.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.trace.TraceQuery.FindItems;
import waymark.api.audit.trace.TraceQuery.FindTrace;
import waymark.api.audit.trace.TraceQuery.Which;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** How long it takes to trace one of a hundred thousand things, and to find some of them. */
public final class Traces implements Figure {

    private static final double LONGEST_MS = 100;
    private static final int SHOWN = 50;

    @Override
    public String name() {
        return "trace and search of 100,000 items";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            List<InsightId> insights = Traced.fill(program.log());
            long position = program.log().head();
            while (program.bean(Followed.class).position() < position) {
                Thread.onSpinWait();
            }
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(position, LocalDate.now(ZoneOffset.UTC), false));
            Queries queries = program.bean(Queries.class);
            return List.of(
                    figure("an item traced to its source and initiative", rounds, at -> queries
                            .ask(new FindTrace(insights.get(at).value(), List.of()), viewer)),
                    figure("items found by a rare word and a common one", rounds, at -> queries
                            .ask(found("waits district" + at % Traced.DISTRICTS, null), viewer)),
                    figure("items found by a common word, 50 newest", rounds, at -> queries
                            .ask(found("engin", null), viewer)),
                    figure("items found by kind and stage", rounds, at -> queries
                            .ask(found(null, "RECORDED"), viewer)));
        }
    }

    private static Measured figure(String name, Rounds rounds, Consumer<Integer> ask)
            throws Exception {
        Side side = _ -> () -> ask.accept(ThreadLocalRandom.current().nextInt(Traced.INSIGHTS));
        rounds.once(side, 1);
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            ours.add(rounds.once(side, 1).millis(0.99));
        }
        return Measured.of(name + ", of 100,000, p99", Target.atMost(LONGEST_MS, "ms"), List.of(),
                ours).by(1);
    }

    private static FindItems found(@Nullable String words, @Nullable String stage) {
        return new FindItems(new Which(words, stage == null ? null : "insight", stage, null, null,
                null, null), null, SHOWN);
    }
}
