package waymark.api.deliver.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what projects owe: reports, and a look back. */
public sealed interface WatchQuery<A> extends Query<A> {

    /** What one project owes, by its id {@code project/...}. */
    @WhoMay
    record FindWatch(String project) implements WatchQuery<WatchView> {}

    /**
     * Projects whose report is overdue, newest project first.
     *
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListOverdue(@Nullable String before, int limit) implements WatchQuery<OverdueList> {}

    /**
     * What a project owes.
     *
     * @param project its id
     * @param manager who manages it
     * @param reportDue the day up to which the report was due that is overdue now, else null
     * @param silences how often a report was overdue so far
     * @param reviewOn the day it is to be looked at what came of it, once it has ended
     * @param findings what came of it, once somebody looked back (PRJ-4)
     * @param left what was open when it was completed, and what became of each (PRJ-4)
     */
    record WatchView(String project, String reference, String title, String manager,
            @Nullable LocalDate reportDue, int silences, @Nullable LocalDate reviewOn,
            @Nullable String findings, List<LeftOpen> left) {}

    /** A page of projects whose report is overdue. */
    record OverdueList(List<WatchView> projects, @Nullable String next) {}
}
