package waymark.api.measure.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Estimate;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;

/** Everything that can be asked about the money of the programme. */
public sealed interface MoneyQuery<A> extends Query<A> {

    /** What a line of money is. */
    enum Kind {
        /** May be spent. */
        APPROVED,
        /** Was spent, once or to keep something running. */
        SPENT,
        /** Was ordered and is not billed yet. */
        COMMITTED,
        /** Was planned to have come by a day. */
        PLANNED,
        /** Was measured and shown, or counted directly. */
        MEASURED,
        /** Was claimed, verified or not. */
        CLAIMED,
        /** Was claimed, and finance has not spoken of it yet. */
        AWAITING,
        /** Was verified by finance: the headline. */
        VERIFIED,
        /** Was verified by its own owner with a reason; never part of the headline (GOV-2). */
        SELF_VERIFIED,
        /** Was spent according to an inherited register (INI-5). */
        INHERITED_SPENT,
        /** Was claimed according to an inherited register (INI-5). */
        INHERITED_CLAIMED
    }

    /**
     * The lines of a figure, oldest first.
     *
     * @param kind only lines of this kind, or null for all
     * @param initiative only those of this initiative, or null for all
     * @param after the id of the last line of the page before, or null
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListMoneyLines(@Nullable Kind kind, @Nullable String initiative,
            @Nullable String after, int limit) implements MoneyQuery<MoneyLines> {}

    /**
     * What lies between an earlier view of a figure and the one that is asked.
     *
     * @param kind of which lines the figure is the sum
     * @param initiative of this initiative alone, or null for the whole programme
     * @param earlier the earlier view
     * @param after the id of the last line of the page before, or null
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record CompareMoney(Kind kind, @Nullable String initiative, Earlier earlier,
            @Nullable String after, int limit) implements MoneyQuery<MoneyDifference> {}

    /**
     * An earlier view by its two clocks.
     *
     * @param asOf up to which day lines counted
     * @param position up to which position the log was known
     */
    record Earlier(LocalDate asOf, long position) {}

    /**
     * What was spent and what came of it.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     */
    @WhoMay
    record AskReturn(@Nullable String initiative) implements MoneyQuery<ReturnView> {}

    /**
     * One line of money.
     *
     * @param line its id, which says stream, version and part
     * @param stream what it comes from
     * @param position the event it comes from, as a position of the log
     * @param effectiveOn the day it counts for
     * @param estimate of what was planned: the least, the likely and the most; its amount is the
     *     likely
     * @param shown how well it is shown, where it came back or is said to have
     * @param sample the sample on whose strength it was verified; none where it was looked at by
     *     itself
     * @param number which claim or measurement of its benefit it comes from, if from one
     */
    record MoneyLine(
            String line,
            Kind kind,
            LocalDate effectiveOn,
            Money amount,
            @Nullable Estimate estimate,
            @Nullable String initiative,
            @Nullable String department,
            @Nullable BenefitClass benefitClass,
            @Nullable Shown shown,
            String what,
            @Nullable String ledgerReference,
            String stream,
            @Nullable Integer number,
            @Nullable String sample,
            long position) {}

    /**
     * A page of lines.
     *
     * @param total the exact sum of all lines asked for, on this page or not
     * @param count how many lines that are
     * @param next the id to ask on from, or null when this was the last page
     */
    record MoneyLines(List<MoneyLine> lines, Money total, long count, @Nullable String next) {}

    /**
     * The return; figures stand side by side and are never added up (BEN-1).
     *
     * @param verifiedRoi (verified - spent) / spent
     * @param measuredRoi the same with what was measured
     * @param plannedRoi the same with what was planned to have come by then
     */
    record ReturnView(
            Money approved,
            Money spent,
            Money committed,
            Money verified,
            Money measured,
            Money plannedToDate,
            Money claimed,
            Money selfVerified,
            Money inheritedSpent,
            Money inheritedClaimed,
            Figure verifiedRoi,
            Figure measuredRoi,
            Figure plannedRoi,
            LocalDate asOf,
            long position) {}
}
