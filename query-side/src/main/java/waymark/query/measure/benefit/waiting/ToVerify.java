package waymark.query.measure.benefit.waiting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.lapse.LapseEvent;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.govern.programme.Profile;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaim;
import waymark.query.govern.lapse.Lapses;
import waymark.query.govern.lapse.Lapses.Late;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;

/** Finds the claims that one of finance can verify (BEN-4). */
@Component
public class ToVerify {

    private static final int MANY = 500;

    private final Queries queries;
    private final ProgrammeFacts programme;
    private final Lapses lapses;
    private final Say say;

    ToVerify(Queries queries, ProgrammeFacts programme, Lapses lapses, Say say) {
        this.queries = queries;
        this.programme = programme;
        this.lapses = lapses;
        this.say = say;
    }

    /**
     * Those that wait; above SMALL others verify what is one's own.
     *
     * @param own who asks and all whose work they have, by id
     */
    public Stream<Waits> of(Set<String> own, Viewer viewer) {
        boolean alone = programme.profile(viewer.asOf()) == Profile.SMALL;
        List<WaitingClaim> claims = queries.ask(new ListWaiting(null, MANY), viewer).claims();
        Late late = lapses.of(claims.stream().map(WaitingClaim::benefit).distinct().toList(),
                viewer.asOf());
        return claims.stream().filter(one -> alone || !isOf(own, one))
                .map(one -> waits(one, late));
    }

    private Waits waits(WaitingClaim one, Late late) {
        LocalDate due = LocalDate.ofInstant(one.claimedAt(), ZoneOffset.UTC)
                .plusDays(LapseEvent.CLAIM_DAYS);
        return new Waits(one.benefit(), one.reference(), one.name(),
                "a claim to verify"
                        + (late.has(one.benefit(), Integer.toString(one.claim()), due)
                                ? ", overdue"
                                : "")
                        + ": " + said(one),
                due, one.claimedAt()).doing(Duty.of(Deed.VERIFY_CLAIM, one.claim()));
    }

    /** Number, amount and period, and whether a sample may settle it. */
    private String said(WaitingClaim one) {
        String sample = one.sampled() != null
                ? ", drawn for a sample"
                : one.small() ? ", may be settled by a sample" : "";
        return "no. " + one.claim() + ", " + say.money(one.amount()) + " for "
                + say.date(one.from()) + " to " + say.date(one.to()) + sample;
    }

    private static boolean isOf(Set<String> own, WaitingClaim one) {
        return own.contains(one.owner())
                || (one.claimant() != null && own.contains(one.claimant()));
    }
}
