package waymark.query.measure.benefit.waiting;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.govern.programme.Profile;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaim;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Finds the claims that one of finance can verify (BEN-4). */
@Component
public class ToVerify {

    private static final int MANY = 500;

    private final Queries queries;
    private final ProgrammeFacts programme;

    ToVerify(Queries queries, ProgrammeFacts programme) {
        this.queries = queries;
        this.programme = programme;
    }

    /**
     * Those that wait; above SMALL others verify what is one's own.
     *
     * @param own who asks and all whose work they have, by id
     */
    public Stream<Waits> of(Set<String> own, Viewer viewer) {
        boolean alone = programme.profile(viewer.asOf()) == Profile.SMALL;
        return queries.ask(new ListWaiting(null, MANY), viewer).claims().stream()
                .filter(one -> alone || !isOf(own, one))
                .map(one -> new Waits(one.benefit(), one.reference(), one.name(),
                        "a claim to verify", null, one.claimedAt())
                        .doing(Duty.of(Deed.VERIFY_CLAIM, one.claim())));
    }

    private static boolean isOf(Set<String> own, WaitingClaim one) {
        return own.contains(one.owner())
                || (one.claimant() != null && own.contains(one.claimant()));
    }
}
