package waymark.bench.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.FindJourney;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;
import waymark.api.understand.journey.view.JourneyView;
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
import waymark.query.understand.journey.draw.Around;
import waymark.query.understand.journey.draw.MapDrawing;

/** How long it takes to find a journey of sixty touchpoints and to draw its map. */
public final class JourneyMaps implements Figure {

    private static final int STAGES = 12;
    private static final int EACH = 5;
    private static final double LONGEST_MS = 100;

    @Override
    public String name() {
        return "journey map of 60 touchpoints";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            JourneyId journey = JourneyId.next();
            long position = program.send(new DrawJourney(journey, new Frame("Moving",
                    Frame.Kind.AS_IS, null, null, null), map())).position();
            while (program.bean(Followed.class).position() < position) {
                Thread.onSpinWait();
            }
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(position, LocalDate.now(ZoneOffset.UTC), false));
            Queries queries = program.bean(Queries.class);
            Side side = _ -> () -> draw(queries, journey, viewer);
            rounds.once(side, 1);
            List<Double> ours = new ArrayList<>();
            for (int round = 0; round < rounds.rounds(); round++) {
                ours.add(rounds.once(side, 1).millis(0.99));
            }
            return List.of(Measured.of("journey map of 60 touchpoints, found and drawn, p99",
                    Target.atMost(LONGEST_MS, "ms"), List.of(), ours).by(1));
        }
    }

    private static void draw(Queries queries, JourneyId journey, Viewer viewer) {
        JourneyView found = queries.ask(new FindJourney(journey.value()), viewer);
        String drawn = new MapDrawing("Moving", found.map(), Around.NOTHING).asLine();
        if (drawn.length() < STAGES * EACH) {
            throw new IllegalStateException("nothing was drawn");
        }
    }

    private static JourneyMap map() {
        Words words = new Words("Waits for the engineer", "at home",
                "Takes a day off and waits by the window", "Somebody comes when it was said");
        return new JourneyMap(IntStream.range(0, STAGES).mapToObj(stage -> new Stage(stage + 1,
                "Stage " + stage, IntStream.rangeClosed(1, EACH)
                        .mapToObj(at -> Touchpoint.of(stage * EACH + at, words)).toList()))
                .toList());
    }
}
