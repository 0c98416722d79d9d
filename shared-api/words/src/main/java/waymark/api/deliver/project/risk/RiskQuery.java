package waymark.api.deliver.project.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about risks and issues. */
public sealed interface RiskQuery<A> extends Query<A> {

    /** How far a risk has come. */
    enum Standing { RISK, ISSUE, CLOSED }

    /**
     * The register of a project.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record ShowRisks(String project) implements RiskQuery<RisksView> {}

    /**
     * A risk as it can be read.
     *
     * @param score likelihood times effect, 1 to 25
     * @param happened what came of it, if it became an issue
     * @param closed why it threatens no more, if it is closed
     */
    record RiskView(int number, Standing standing, String what, int likelihood, int effect,
            int score, String owner, @Nullable String answer, @Nullable LocalDate due,
            @Nullable String happened, @Nullable String closed, Instant changedAt) {}

    /**
     * All of them.
     *
     * @param version of the register; -1 while nothing stands in it
     * @param risks the heaviest first, closed ones last
     */
    record RisksView(String project, String reference, long version, List<RiskView> risks) {}
}
