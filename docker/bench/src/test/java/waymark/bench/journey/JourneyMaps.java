package waymark.bench.journey;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.JourneyQuery.ShowWhole;
import waymark.api.understand.journey.JourneyQuery.WholeView;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
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

/**
 * How long all that the page of a journey of sixty touchpoints asks takes: the map, its metrics,
 * its gaps and the drawing. Beside it stands how long PostgreSQL takes to hand over its rows alone.
 */
public final class JourneyMaps implements Figure {

    private static final double LONGEST_MS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ROWS = "select doc from projection_row where projection in"
            + " ('journey', 'journey-touchpoint') and row_key >= ? and row_key <= ?"
            + " and to_position > ?";

    @Override
    public String name() {
        return "journey map of 60 touchpoints";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            JourneyId journey = Walked.with(program);
            if (!program.bean(Followed.class).await(program.log().head(), PATIENCE)) {
                throw NotMeasured.isVoid("the followers did not come to the end of the log");
            }
            Viewer viewer = new Viewer(new Actor("person/bench", Set.of(Role.ANALYST), null),
                    new AsOf(program.log().head(), LocalDate.now(ZoneOffset.UTC), false));
            Queries queries = program.bean(Queries.class);
            DataSource source = program.bean(DataSource.class);
            return measured(rounds, _ -> () -> draw(queries, journey, viewer),
                    _ -> () -> read(source, journey, viewer.asOf().position()));
        }
    }

    private static List<Measured> measured(Rounds rounds, Side ours, Side rows) throws Exception {
        rounds.once(rows, 1);
        rounds.once(ours, 1);
        List<Double> anchors = new ArrayList<>();
        List<Double> drawn = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            anchors.add(rounds.once(rows, 1).millis(0.99));
            drawn.add(rounds.once(ours, 1).millis(0.99));
        }
        String name = "journey map of 60 touchpoints, " + Walked.ANSWERS + " answers, p99";
        return List.of(
                Measured.of(name, Target.atMost(LONGEST_MS, "ms"), List.of(), drawn).by(1),
                Measured.of(name + ", beside its rows alone", Target.none("ms"), anchors, drawn)
                        .by(1));
    }

    private static void draw(Queries queries, JourneyId journey, Viewer viewer) {
        WholeView found = queries.ask(new ShowWhole(journey.value()), viewer);
        var readings = found.readings().readings();
        var gaps = found.gaps().gaps();
        String drawn = new MapDrawing("Moving", found.journey().map(),
                Around.of(Map.of(), readings)).asLine();
        int all = Walked.STAGES * Walked.EACH;
        if (readings.size() != 2 * all || gaps.size() != all || drawn.length() < all
                || gaps.getFirst().n() == 0 || readings.getFirst().score() == null) {
            throw new IllegalStateException("not all was heard and measured");
        }
    }

    private static void read(DataSource source, JourneyId journey, long position)
            throws SQLException {
        int rows = 0;
        try (var connection = source.getConnection();
                var asked = connection.prepareStatement(ROWS)) {
            asked.setString(1, journey.value());
            asked.setString(2, journey.value() + "#~");
            asked.setLong(3, position);
            var found = asked.executeQuery();
            while (found.next()) {
                rows += found.getString(1).isEmpty() ? 0 : 1;
            }
        }
        if (rows <= Walked.STAGES * Walked.EACH) {
            throw new IllegalStateException("only " + rows + " rows were found");
        }
    }
}
