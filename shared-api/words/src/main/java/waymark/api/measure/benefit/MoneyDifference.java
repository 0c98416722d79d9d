package waymark.api.measure.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Money;

/**
 * What lies between two views of one figure: the lines that only one of them counts, whose changes
 * add up to the difference exactly.
 *
 * @param former the figure as it was in the earlier view
 * @param latter the figure as it is in the later one
 * @param raisedBy latter less former
 * @param explained why it changed, and by how much for each reason
 * @param moved a page of the lines, oldest business day first
 * @param count how many lines moved, on this page or not
 * @param next the id to ask on from, or null when this was the last page
 */
public record MoneyDifference(View former, View latter, Money raisedBy, List<Reason> explained,
        List<Moved> moved, long count, @Nullable String next) {

    /** Why a line counts in one view and not in the other. */
    public enum Why {
        /** It was recorded after the earlier view. */
        RECORDED,
        /** It was known in the earlier view already, and its day came since. */
        DUE,
        /** What supersedes it was recorded after the earlier view. */
        SUPERSEDED
    }

    /**
     * The figure in one view.
     *
     * @param asOf up to which day lines counted
     * @param position up to which position the log was known
     */
    public record View(Money total, LocalDate asOf, long position) {}

    /**
     * All lines that moved for one reason.
     *
     * @param raisedBy less than nothing where it lowered the figure
     */
    public record Reason(Why because, Money raisedBy, long count) {}

    /**
     * A line that counts in one view alone.
     *
     * @param raisedBy its amount, or its opposite where it counts no more
     */
    public record Moved(MoneyLine line, Why because, Money raisedBy) {}

    public MoneyDifference {
        explained = List.copyOf(explained);
        moved = List.copyOf(moved);
    }
}
