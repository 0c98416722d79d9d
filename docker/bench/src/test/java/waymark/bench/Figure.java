package waymark.bench;

import java.util.function.Supplier;

/**
 * What is to be measured.
 *
 * @param name of the figure, as the table has it
 * @param clients how many work at the same time
 * @param target the least ratio of ours to the anchor's rate that is aimed for
 * @param anchor makes the side that everybody has
 * @param ours makes the side that is measured
 */
public record Figure(
        String name,
        int clients,
        double target,
        Supplier<Side> anchor,
        Supplier<Side> ours) {}
