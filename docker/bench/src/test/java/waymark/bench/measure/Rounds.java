package waymark.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * How long a figure is measured.
 *
 * @param warmUp for each side, before anything counts
 * @param window for each side and round
 * @param rounds how many; the sides take turns
 * @param isFull whether there is time for what takes long
 * @param longest when no other figure is begun any more
 */
public record Rounds(Duration warmUp, Duration window, int rounds, boolean isFull,
        Duration longest) {

    private static final double FASTER = 1.05;
    private static final int NO_FASTER = 4;
    private static final int LONGEST_WARM_UP = 48;

    /** Enough to see whether something broke. */
    public static Rounds quick() {
        return new Rounds(Duration.ofMillis(800), Duration.ofMillis(400), 5, false,
                Duration.ofSeconds(320));
    }

    /** Enough to be believed. */
    public static Rounds full() {
        return new Rounds(Duration.ofSeconds(5), Duration.ofSeconds(3), 5, true,
                Duration.ofMinutes(39));
    }

    /**
     * What the crowds of several sides did in turns.
     *
     * @return for each side a window for each round
     */
    List<List<Window>> turns(List<Crowd> crowds) throws InterruptedException {
        List<List<Window>> all = new ArrayList<>();
        for (Crowd crowd : crowds) {
            crowd.during(warmUp);
            all.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < crowds.size(); i++) {
                all.get(i).add(crowds.get(i).during(window));
            }
        }
        return all;
    }

    /**
     * Lets a side work before anything counts, with as many clients as it will have, until it got
     * no faster four times in a row: a whole program is compiled for minutes and now and then gets
     * slower meanwhile, where a plain one is done in seconds.
     *
     * @return how many events were acknowledged meanwhile
     */
    public long warmedUp(Side side, int clients) throws Exception {
        try (Crowd crowd = new Crowd(side, clients)) {
            double best = crowd.during(warmUp).rate();
            int since = 0;
            for (int i = 0; isFull && i < LONGEST_WARM_UP && since < NO_FASTER; i++) {
                double now = crowd.during(warmUp).rate();
                since = now > best * FASTER ? 0 : since + 1;
                best = Math.max(best, now);
            }
            return crowd.acknowledged();
        }
    }

    /** One round of one side. */
    public Window once(Side side, int clients) throws Exception {
        try (Crowd crowd = new Crowd(side, clients)) {
            return crowd.during(window);
        }
    }

    /** The same with a new crowd of each side; nobody checks what was acknowledged. */
    public List<List<Window>> turns(List<? extends Side> sides, int clients) throws Exception {
        List<Crowd> crowds = new ArrayList<>();
        try {
            for (Side side : sides) {
                crowds.add(new Crowd(side, clients));
            }
            return turns(crowds);
        } finally {
            for (Crowd crowd : crowds) {
                crowd.close();
            }
        }
    }

    /**
     * What two pieces of work come to in turns, each done once before anything counts.
     *
     * @param anchor gives the anchor's value
     * @param ours gives ours
     */
    public Measured laps(String name, Target target, Callable<Double> anchor,
            Callable<Double> ours) throws Exception {
        anchor.call();
        ours.call();
        List<Double> anchors = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            anchors.add(anchor.call());
            own.add(ours.call());
        }
        return Measured.of(name, target, anchors, own);
    }
}
