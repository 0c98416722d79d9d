package waymark.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private static final Tried TRIED = new Tried(Path.of("tried.md"));

    private final String name;
    private final int rounds;
    private final int before;
    private Done done;

    Trial(String name, int rounds, Done done) {
        this.name = name;
        this.rounds = rounds;
        this.before = done.rounds();
        this.done = done;
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
        return new Trial(name, size(quick, full), isFull()
                ? Done.read(name, FOLDER)
                : Done.none(name, FOLDER, false));
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
        tell();
        if (done.failed() > 0) {
            throw new AssertionError(name + ": " + done.failed() + " of " + rounds + " failed: "
                    + all.stream().limit(10).toList());
        }
        return this;
    }

    /**
     * Judges once more what some trials left behind, where any of them was run now. What is wrong
     * is noted as theirs: going on after an interruption would forget it.
     *
     * @param judge everything that is wrong afterwards
     */
    public static void settle(Supplier<List<Breach>> judge, Trial... trials) {
        List<Trial> now = Stream.of(trials).filter(one -> one.before < one.rounds).toList();
        List<Breach> breaches = now.isEmpty() ? List.of() : told(judge.get());
        if (!breaches.isEmpty()) {
            now.forEach(Trial::spoil);
            throw new AssertionError(now.stream().map(one -> one.name).toList() + ": "
                    + breaches.stream().limit(10).toList());
        }
    }

    private void spoil() {
        done = done.spoiled();
        tell();
    }

    private void tell() {
        String line = done.tell(rounds);
        if (isFull()) {
            TRIED.keep(name, line, LocalDate.now(ZoneOffset.UTC));
        }
    }

    private static List<Breach> told(List<Breach> breaches) {
        breaches.stream().limit(5).forEach(one -> System.out.println("  " + one));
        return breaches;
    }
}
