package waymark.trial;

import java.util.Random;
import waymark.trial.oracle.Breach;
import java.util.ArrayList;
import java.util.List;

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

    private final String name;
    private final int rounds;
    private final Done done;

    private Trial(String name, int rounds, Done done) {
        this.name = name;
        this.rounds = rounds;
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
        return new Trial(name, size(quick, full), isFull() ? Done.read(name) : Done.none(name));
    }

    /** Runs what is left to do, and tells. */
    public void run(Round round) {
        long seed = done.seed();
        System.out.printf("%s: seed %d, %d of %d done before%n", name, seed, done.rounds(),
                rounds);
        List<Breach> all = new ArrayList<>();
        Done now = done;
        for (int i = now.rounds(); i < rounds; i++) {
            List<Breach> breaches = round.run(new Random(seed + i));
            now = now.with(breaches);
            breaches.stream().limit(5).forEach(one -> System.out.println("  " + one));
            all.addAll(breaches);
        }
        now.tell(rounds);
        if (now.failed() > 0) {
            throw new AssertionError(name + ": " + now.failed() + " of " + rounds + " failed: "
                    + all.stream().limit(10).toList());
        }
    }
}
