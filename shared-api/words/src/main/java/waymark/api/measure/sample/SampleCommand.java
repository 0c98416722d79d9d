package waymark.api.measure.sample;

import java.util.List;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;

/** Everything that can be asked about samples of claims. */
public sealed interface SampleCommand extends Command {

    /** The sample. */
    SampleId sample();

    @Override
    default String stream() {
        return sample().value();
    }

    /**
     * Draws a sample of claims that wait.
     *
     * @param claims of which is drawn, 2 to 500; each may be among those of one sample, ever
     * @param size how many are drawn, fewer than there are
     * @param seed what makes the same draw again
     */
    @WhoMay(Role.FINANCE)
    record DrawSample(SampleId sample, List<ClaimName> claims, int size, long seed)
            implements
                SampleCommand,
                Creation {

        private static final int MOST = 500;

        public DrawSample {
            claims = Require.list("claims", claims, 2, MOST).stream().sorted().toList();
            if (claims.stream().distinct().count() < claims.size()) {
                throw new Unacceptable("claims", "A claim stands here twice.", "each claim once");
            }
            Require.between("size", size, 1, claims.size() - 1);
        }
    }
}
