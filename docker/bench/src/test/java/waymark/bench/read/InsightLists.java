package waymark.bench.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.understand.insight.InsightQuery.ListAlike;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.InsightQuery.Which;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;
import waymark.log.testing.TestDatabase;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** How long it takes to list and to filter a hundred thousand insights, a page at a time. */
public final class InsightLists implements Figure {

    private static final int MANY = 100_000;
    private static final int PAGE = 50;
    private static final double LONGEST_MS = 100;

    @Override
    public String name() {
        return "lists of 100,000 insights";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        TestDatabase database = Kept.POSTGRESQL.open();
        try (Inside program = new Inside(database)) {
            long position = new ManyInsights(database, program).fill(MANY);
            while (program.bean(Followed.class).position() < position) {
                Thread.onSpinWait();
            }
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(position, LocalDate.now(ZoneOffset.UTC), false));
            Asker asker = query -> program.bean(Queries.class).ask(query, viewer);
            return List.of(of("listed", pages(), asker, rounds),
                    of("filtered", filters(), asker, rounds),
                    of("searched for what is alike", List.of(new ListAlike(
                            "Families who wait word7 word700 for an engineer", null)), asker,
                            rounds));
        }
    }

    private static List<Query<?>> pages() {
        return List.of(ListInsights.at(null, null, PAGE),
                ListInsights.at(null, ManyInsights.stream(MANY / 2), PAGE));
    }

    /** Much and little of each kind, together and apart, where a page is soon full and never. */
    private static List<Query<?>> filters() {
        return List.of(ListInsights.at(Stage.VALIDATED, null, PAGE),
                ListInsights.at(Stage.REFUTED, ManyInsights.stream(MANY / 2), PAGE),
                list(new Which(Stage.REFUTED, ManyInsights.PERSONA, null, null, false)),
                list(new Which(Stage.RETIRED, ManyInsights.PERSONA, null, null, false)),
                list(new Which(null, null, null, null, true)),
                list(new Which(Stage.VALIDATED, null, null, null, true)));
    }

    private static ListInsights list(Which which) {
        return new ListInsights(which, null, PAGE);
    }

    /** Asks as an analyst, of now. */
    private interface Asker {

        Object ask(Query<?> query);
    }

    private static Measured of(
            String what, List<Query<?>> asked, Asker asker, Rounds rounds) throws Exception {
        AtomicInteger turn = new AtomicInteger();
        Side side = _ -> () -> {
            Object answer = asker.ask(asked.get(turn.getAndIncrement() % asked.size()));
            if (answer.toString().isEmpty()) {
                throw new IllegalStateException("nothing was answered");
            }
        };
        rounds.once(side, 1);
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            ours.add(rounds.once(side, 1).millis(0.99));
        }
        return Measured.of("100,000 insights, " + what + ", p99",
                Target.atMost(LONGEST_MS, "ms"), List.of(), ours).by(1);
    }
}
