package waymark.bench.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.bench.given.Kept;
import waymark.bench.measure.Duel;
import waymark.bench.measure.Duel.Reading;
import waymark.bench.measure.Figure;
import waymark.bench.stock.StockCommands;

/**
 * A command to a stream of twenty events that adds one. Ours looks its key up, loads the acting
 * person and the programme, checks what it rested on, and keeps key and fences; stock Axon does
 * none of that.
 */
public final class CommandFigures {

    /** Streams that commands are sent to in turn, so that they stay short. */
    static final int STREAMS = 4_000;

    /** All of them. */
    public static List<Figure> figures() {
        return Stream.of(Kept.values())
                .map(CommandFigures::figure).toList();
    }

    private static Figure figure(Kept kind) {
        return new Duel("whole command against stock Axon, " + kind,
                () -> new StockCommands(kind.open(), STREAMS),
                () -> new OurCommands(kind.open(), STREAMS),
                Map.of(1, List.of(Reading.rate(0.8), Reading.cpu()),
                        8, List.of(Reading.rate(1), Reading.cpu()),
                        32, List.of(Reading.rate(1.5), Reading.cpu()),
                        128, List.of(Reading.rate(2.5), Reading.p99(0.3), Reading.cpu())));
    }

    private CommandFigures() {}
}
