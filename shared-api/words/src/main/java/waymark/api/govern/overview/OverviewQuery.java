package waymark.api.govern.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.worth.Money;

/** What is asked about the programme as a whole, and by one person about what waits. */
public sealed interface OverviewQuery<A> extends Query<A> {

    /** The programme on one page, now or as of then. */
    @WhoMay
    record ShowOverview() implements OverviewQuery<OverviewView> {}

    /** What the asking person owes, and what waits on them. */
    @WhoMay
    record ShowMine() implements OverviewQuery<MineView> {}

    /**
     * The programme on one page.
     *
     * @param asOf the day whose business dates count
     * @param position the position of the log up to which is known
     */
    record OverviewView(
            String name,
            @Nullable String northStar,
            LocalDate asOf,
            long position,
            Paying paying,
            List<Stop> way,
            List<Carried> owners,
            Council council,
            List<Voice> voices,
            List<OutcomeView> told) {}

    /**
     * Whether it is paying.
     *
     * @param money every figure, side by side
     * @param awaitingFinance what was claimed and finance has not spoken of
     * @param longestWait how many days the oldest such claim waits; none when none does
     */
    record Paying(ReturnView money, Money awaitingFinance, @Nullable Long longestWait) {}

    /** How many things stand at one stop of the way from what was said to what was done. */
    record Stop(String stop, long count) {}

    /** What one person carries. */
    record Carried(
            @Nullable String owner,
            String ownerName,
            String initiative,
            String reference,
            String title,
            InitiativeView.Stage stage,
            @Nullable Money spent,
            @Nullable Money approved,
            @Nullable Money verified) {}

    /** What waits for the council. */
    record Council(@Nullable Waits nextMeeting, List<Waits> cases) {}

    /**
     * One thing that waits for somebody.
     *
     * @param id what it is
     * @param title its own words
     * @param why what it waits for
     * @param on the day it is due or planned, where there is one
     * @param since since when
     * @param duty what is to be done, where one command does it; none where it takes a look first
     */
    record Waits(
            String id,
            String reference,
            String title,
            String why,
            @Nullable LocalDate on,
            Instant since,
            @Nullable Duty duty) {

        /** Something that takes a look before anything is done. */
        public Waits(String id, String reference, String title, String why,
                @Nullable LocalDate on, Instant since) {
            this(id, reference, title, why, on, since, null);
        }

        /** The same, with what is to be done. */
        public Waits doing(@Nullable Duty what) {
            return new Waits(id, reference, title, why, on, since, what);
        }

        /** Whether it waits for the same, whatever is to be done about it. */
        public boolean isAs(Waits other) {
            return id.equals(other.id) && why.equals(other.why);
        }

        /** The same, as it waits for whoever stands in for somebody of this name (ORG-3). */
        public Waits standingFor(String owner) {
            return new Waits(id, reference, title, why + ", for " + owner, on, since, duty);
        }
    }

    /** What customers of one source say: the net promoter score of 90 days with its interval. */
    record Voice(
            String source,
            String reference,
            String name,
            @Nullable BigDecimal nps,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long n,
            String sentence) {}

    /**
     * What one person owes and what waits on them.
     *
     * @param owed what they are accountable for and have not done
     * @param waiting what others wait for from them
     * @param awaitingOwner what somebody who no longer takes part was accountable for (ORG-2)
     */
    record MineView(List<Waits> owed, List<Waits> waiting, List<Waits> awaitingOwner) {}
}
