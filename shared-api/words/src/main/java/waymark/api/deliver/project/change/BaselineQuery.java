package waymark.api.deliver.project.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Money;

/** Everything that can be asked about what projects are measured against. */
public sealed interface BaselineQuery<A> extends Query<A> {

    /** How far a change has come. */
    enum Standing { ASKED, APPROVED, REJECTED, WITHDRAWN }

    /**
     * Every baseline of a project and every change of it that was asked for.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record ShowChanges(String project) implements BaselineQuery<ChangesView> {}

    /**
     * A baseline, with since when it is agreed.
     *
     * @param change the change that brought it; 0 for the one of the start
     */
    record BaselineView(int change, LocalDate agreedOn, Money amount, LocalDate finish) {}

    /**
     * A change as it can be read.
     *
     * @param moves what is to be agreed anew
     * @param before what the amount was when it was asked for
     * @param finishBefore what the finish was then
     * @param meeting the id of the meeting of the council that decided it
     * @param decidedBy the id of who decided, once somebody has
     */
    record ChangeView(int change, Standing standing, Wanted moves, Money before,
            LocalDate finishBefore, String askedBy, String reason, Instant askedAt,
            @Nullable String meeting, @Nullable String decidedBy, @Nullable Instant decidedAt,
            @Nullable String because, boolean selfApproved) {}

    /**
     * All of them.
     *
     * @param version of what is changed by a decision; -1 while no change was asked for
     * @param baselines oldest first; the last one holds
     * @param changes newest first
     */
    record ChangesView(String project, String reference, long version,
            List<BaselineView> baselines, List<ChangeView> changes) {}
}
