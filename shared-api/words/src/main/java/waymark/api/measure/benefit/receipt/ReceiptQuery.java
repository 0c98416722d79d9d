package waymark.api.measure.benefit.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Money;

/** Everything that can be asked about what a return is made of. */
public sealed interface ReceiptQuery<A> extends Query<A> {

    /** By what a return is told; the three stand side by side and are never added up. */
    enum Basis {
        /** By what finance verified: the headline. */
        VERIFIED,
        /** By what was measured and shown, or counted. */
        MEASURED,
        /** By what was planned to have come by then. */
        PLANNED;

        /** The lines that came back. */
        public Kind kind() {
            return switch (this) {
                case VERIFIED -> Kind.VERIFIED;
                case MEASURED -> Kind.MEASURED;
                case PLANNED -> Kind.PLANNED;
            };
        }
    }

    /**
     * What a return is made of.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     * @param limit how many lines of each sum, 1 to 500
     */
    @WhoMay
    record AskReceipt(Basis basis, @Nullable String initiative, int limit)
            implements
                ReceiptQuery<ReturnReceipt> {}

    /**
     * The lines of a sum with what each rests on, oldest business day first.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     * @param benefit of this benefit alone, or null for all
     * @param after the id of the last line of the page before, or null
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListGroundedLines(Kind kind, @Nullable String initiative, @Nullable String benefit,
            @Nullable String after, int limit) implements ReceiptQuery<GroundedLines> {}

    /**
     * A line and what it rests on.
     *
     * @param grounds none where it comes from no benefit
     */
    record GroundedLine(MoneyLine line, @Nullable Grounds grounds) {}

    /**
     * A page of lines.
     *
     * @param total the exact sum of all lines asked for, on this page or not
     * @param count how many lines that are
     * @param next the id to ask on from, or null when this was the last page
     */
    record GroundedLines(
            List<GroundedLine> lines, Money total, long count, @Nullable String next) {}
}
