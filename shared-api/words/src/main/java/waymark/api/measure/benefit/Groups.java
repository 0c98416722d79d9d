package waymark.api.measure.benefit;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.proof.Cells;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Sample;

/**
 * The groups a benefit was measured in: before and after, with a control pair where there is one.
 *
 * @param before where it was done, before
 * @param after where it was done, after
 * @param controlBefore where it was not done, before
 * @param controlAfter where it was not done, after
 * @param lessIsBetter whether a falling metric is the good direction
 */
public record Groups(
        Group before,
        Group after,
        @Nullable Group controlBefore,
        @Nullable Group controlAfter,
        boolean lessIsBetter) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * One group at one time.
     *
     * @param mean in the unit of the score
     * @param variance per answer, 0 or more
     * @param n how many answers, 1 or more
     * @param kind counted by category or measured on a scale
     */
    public record Group(BigDecimal mean, BigDecimal variance, long n, Sample.Kind kind) {

        public Group {
            Require.between("groups.mean", mean, MOST.negate(), MOST);
            Require.between("groups.variance", variance, BigDecimal.ZERO, MOST);
            Require.present("groups.kind", kind);
            if (n < 1 || n > 1_000_000_000) {
                throw new Unacceptable("groups.n", "A group has answers.", "1 to 1000000000");
            }
        }

        Sample sample() {
            return new Sample(mean, variance, n, kind);
        }
    }

    public Groups {
        Require.present("groups.before", before);
        Require.present("groups.after", after);
        if ((controlBefore == null) != (controlAfter == null)) {
            throw new Unacceptable("groups.controlAfter", "Half of a control group is missing.",
                    "both controlBefore and controlAfter, or neither");
        }
    }

    /** Whether there is a control pair. */
    public boolean areControlled() {
        return Stream.of(controlBefore, controlAfter).allMatch(java.util.Objects::nonNull);
    }

    /** What came of it, more being better. */
    public Effect effect() {
        Effect effect = cells().effect();
        return lessIsBetter ? effect.reversed() : effect;
    }

    /** The same for the formula. */
    public Cells cells() {
        return controlBefore == null || controlAfter == null
                ? Cells.prePost(before.sample(), after.sample())
                : Cells.differenceInDifferences(
                        new Cells.Pair(before.sample(), after.sample()),
                        new Cells.Pair(controlBefore.sample(), controlAfter.sample()));
    }
}
