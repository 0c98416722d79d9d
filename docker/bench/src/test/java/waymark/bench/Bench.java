package waymark.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import waymark.bench.append.Appends;
import waymark.bench.command.CommandFigures;
import waymark.bench.follow.Following;
import waymark.bench.growth.Growth;
import waymark.bench.listen.Imports;
import waymark.bench.listen.MetricReads;
import waymark.bench.money.MoneyViews;
import waymark.bench.read.InsightLists;
import waymark.bench.journey.JourneyMaps;
import waymark.bench.read.Traces;
import waymark.bench.read.Rebuilds;
import waymark.bench.read.Themes;
import waymark.bench.rest.Rest;
import waymark.bench.start.Starting;
import waymark.bench.worth.Draws;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;

/** Measures all figures, or those whose name contains one of some words, and prints a table. */
public final class Bench {

    /** What takes half an hour and much of a disk is measured only when it is asked for. */
    private static final String TAKES_LONG = "10^7";

    /**
     * Measures and prints.
     *
     * @param arguments {@code quick} or {@code full}, and optionally words
     */
    public static void main(String... arguments) throws Exception {
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        Rounds rounds = arguments[0].equals("full") ? Rounds.full() : Rounds.quick();
        long start = System.nanoTime();
        System.out.println("| figure | clients | anchor | ours | ratio, or ours | target | |");
        System.out.println("|---|---|---|---|---|---|---|");
        Report report = new Report();
        for (Figure figure : figures(rounds.isFull()).filter(one -> isWanted(one, words))
                .toList()) {
            boolean isLate = System.nanoTime() - start > rounds.longest().toNanos();
            List<Measured> measured = isLate ? List.of(late(figure)) : measured(figure, rounds);
            measured.forEach(one -> System.out.println(one.row()));
            if (rounds.isFull()) {
                report.keep(measured);
            }
        }
        System.exit(0);
    }

    private static Stream<Figure> figures(boolean isFull) {
        return Stream.of(Appends.figures(), CommandFigures.figures(), Rest.figures(),
                List.of(new Starting(), new Following(), new Rebuilds(), new JourneyMaps(),
                        new Draws(), new Traces(), new MoneyViews(), new Themes(),
                        new Imports(), new MetricReads(), new InsightLists(),
                        new Growth(isFull ? List.of(4, 5, 6) : List.of(4, 5)),
                        new Growth(List.of(4, 5, 6, 7))))
                .flatMap(List::stream);
    }

    private static boolean isWanted(Figure figure, List<String> words) {
        return words.isEmpty()
                ? !figure.name().endsWith(TAKES_LONG)
                : words.stream().anyMatch(figure.name()::contains);
    }

    private static Measured late(Figure figure) {
        return Measured.none(figure.name(), NotMeasured.skipped("there was no time left"));
    }

    private static List<Measured> measured(Figure figure, Rounds rounds) {
        try {
            return figure.measure(rounds);
        } catch (NotMeasured why) {
            return List.of(Measured.none(figure.name(), why));
        } catch (Exception failed) {
            return List.of(Measured.none(figure.name(),
                    NotMeasured.isVoid("it failed: " + NestedExceptionUtils
                            .getMostSpecificCause(failed))));
        }
    }

    private Bench() {}
}
