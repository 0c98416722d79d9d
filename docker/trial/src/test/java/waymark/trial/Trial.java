package waymark.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.trial.oracle.Breach;

/**
 * One kind of fault, tried so many times. Its seeds are printed, and the bound that the count
 * allows: where none of n failed, fewer than three in n do, at 95 %. In a full set each round that
 * was done is noted, and after an interruption it goes on with the next.
 */
public final class Trial {

    /** One disturbance and its judgement. */
    @FunctionalInterface
    public interface Round {

        /** Everything that is wrong afterwards. */
        List<Breach> run(Random random);
    }

    private static final int GLANCE = 2;
    private static final Path FOLDER = Path.of("target", "trials");
    private static final Path TABLE = Path.of("tried.md");

    private final String name;
    private final int rounds;
    private final int before;
    private final @Nullable Tried table;
    private Done done;

    /** @param table where its row is kept; nowhere but in a full set */
    Trial(String name, int rounds, Done done, @Nullable Tried table) {
        this.name = name;
        this.rounds = rounds;
        this.before = done.rounds();
        this.done = done;
        this.table = table;
    }

    /** Whether the full set is run. */
    public static boolean isFull() {
        return "full".equals(System.getProperty("waymark.trial"));
    }

    /** One of two sizes; two where somebody only wants to see whether a trial works at all. */
    public static int size(int quick, int full) {
        return isFull() ? full : isGlance() ? Math.min(quick, GLANCE) : quick;
    }

    private static boolean isGlance() {
        return "glance".equals(System.getProperty("waymark.trial"));
    }

    /** A trial with this many rounds. */
    public static Trial of(String name, int quick, int full) {
        return isFull()
                ? new Trial(name, full, Done.read(name, FOLDER), new Tried(TABLE))
                : new Trial(name, size(quick, full), Done.none(name, FOLDER, false), null);
    }

    /** Runs what is left to do, and tells. */
    public Trial run(Round round) {
        System.out.printf("%s: seed %d, %d of %d done before%n", name, done.seed(), before,
                rounds);
        List<Breach> all = new ArrayList<>();
        for (int i = before; i < rounds; i++) {
            List<Breach> breaches = round.run(new Random(done.seed() + i));
            done = done.with(breaches);
            all.addAll(told(breaches));
        }
        String line = done.tell(rounds);
        if (done.failed() > 0) {
            keep(line);
            throw new AssertionError(name + ": " + done.failed() + " of " + rounds + " failed: "
                    + all.stream().limit(10).toList());
        }
        return this;
    }

    /**
     * Judges once more what some trials left behind, where any of them was run now or came to its
     * last round without having been judged. Only then the table has a row of it. What is wrong is
     * noted as theirs: going on after an interruption would forget it.
     *
     * @param judge everything that is wrong afterwards
     */
    public static void settle(Supplier<List<Breach>> judge, Trial... trials) {
        List<Trial> now = Stream.of(trials).filter(Trial::isToBeSettled).toList();
        List<Breach> breaches = now.isEmpty() ? List.of() : told(judge.get());
        if (!breaches.isEmpty()) {
            now.forEach(Trial::spoil);
            throw new AssertionError(now.stream().map(one -> one.name).toList() + ": "
                    + breaches.stream().limit(10).toList());
        }
        now.forEach(one -> one.keep(one.done.line(one.rounds)));
    }

    private boolean isToBeSettled() {
        return before < rounds || (table != null && !table.has(done.line(rounds)));
    }

    private void spoil() {
        done = done.spoiled();
        keep(done.tell(rounds));
    }

    private void keep(String line) {
        if (table != null) {
            table.keep(name, line, LocalDate.now(ZoneOffset.UTC));
        }
    }

    private static List<Breach> told(List<Breach> breaches) {
        breaches.stream().limit(5).forEach(one -> System.out.println("  " + one));
        return breaches;
    }
}
