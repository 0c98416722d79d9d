package waymark.api.measure.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws without returning: the population in the order of its names is shuffled by
 * {@link Random} with the seed, and the first ones are drawn. Anybody can repeat it.
 */
public final class Draw {

    /** How it is drawn, with its version. */
    public static final String METHOD = "shuffle/1";

    /**
     * The drawn ones, in the order of their names.
     *
     * @param population at least as many as are drawn, in any order
     * @param seed what makes the same draw again, on any machine
     */
    public static <T extends Comparable<T>> List<T> of(List<T> population, int size, long seed) {
        List<T> order = new ArrayList<>(population.stream().sorted().toList());
        // The numbers of java.util.Random are laid down for all versions, so a seed is for ever.
        Collections.shuffle(order, new Random(seed));
        return order.subList(0, size).stream().sorted().toList();
    }

    private Draw() {}
}
