package waymark.query.govern.duty.own;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Finds the initiatives that wait for a word of their owner. */
@Component
public class OwnInitiatives {

    private static final int MANY = 500;
    private static final Set<Stage> UNDECIDED = Set.of(Stage.PROPOSED, Stage.SCORED);
    private static final Set<Stage> OVER = Set.of(
            Stage.REJECTED, Stage.STOPPED, Stage.REALISED);

    private final Queries queries;

    OwnInitiatives(Queries queries) {
        this.queries = queries;
    }

    /** Those of which the owner did not yet say that they are theirs (INI-2). */
    public Stream<Waits> toTakeOn(String owner, Viewer viewer) {
        return of(owner, viewer)
                .filter(one -> !one.ownerAccepted() && !OVER.contains(one.stage()))
                .map(one -> waits(one, "your word that it is yours")
                        .doing(Duty.of(Deed.TAKE_ON)));
    }

    /** Those that are neither decided nor on the way to be. */
    public Stream<Waits> withoutCase(String owner, Viewer viewer) {
        return of(owner, viewer).filter(one -> one.ownerAccepted()
                && UNDECIDED.contains(one.stage()) && one.trail().cases().isEmpty()
                && one.quickTrack() == null)
                .map(one -> waits(one, "a business case"));
    }

    /** Those that are not over, with what they wait for. */
    public Stream<Waits> goingOn(String owner, String why, Viewer viewer) {
        return of(owner, viewer).filter(one -> !OVER.contains(one.stage()))
                .map(one -> waits(one, why));
    }

    private Stream<InitiativeView> of(String owner, Viewer viewer) {
        return queries.ask(new ListInitiatives(null, owner, null, MANY), viewer)
                .initiatives().stream();
    }

    private static Waits waits(InitiativeView one, String why) {
        return new Waits(one.id(), one.reference(), one.title(), why, null, one.recordedAt());
    }
}
