package waymark.query.tell.outcome;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.govern.programme.Profile;
import waymark.api.tell.outcome.OutcomeQuery.ListOutcomes;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.query.govern.delegation.Delegations;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Who tells an outcome and who may take it back, so that only those are asked for it (OUT-6). */
@Component
public class Tellers {

    private static final int MANY = 500;

    private final Queries queries;
    private final Delegations delegations;
    private final ProgrammeFacts programme;

    Tellers(Queries queries, Delegations delegations, ProgrammeFacts programme) {
        this.queries = queries;
        this.delegations = delegations;
        this.programme = programme;
    }

    /** What is written and waits to be told by who asks, newest first. */
    public Stream<OutcomeView> waiting(Viewer viewer) {
        Set<String> mine = mine(viewer);
        boolean twoPeople = twoPeople(viewer);
        return queries.ask(new ListOutcomes(Stage.DRAFTED, null, MANY), viewer).outcomes()
                .stream().filter(one -> {
                    Optional<String> owner = owner(one, viewer);
                    return isTheirs(one, owner, mine) && tells(one, owner, mine, twoPeople);
                });
    }

    /** The owner; in a regulated programme never who wrote it. */
    public boolean mayTell(OutcomeView one, Viewer viewer) {
        return tells(one, owner(one, viewer), mine(viewer), twoPeople(viewer));
    }

    private static boolean tells(
            OutcomeView one, Optional<String> owner, Set<String> mine, boolean twoPeople) {
        boolean wrote = mine.contains(one.writtenBy());
        return !(twoPeople && wrote) && owner.map(mine::contains).orElse(twoPeople || wrote);
    }

    /** The owner and who wrote it. */
    public boolean mayTakeBack(OutcomeView one, Viewer viewer) {
        return isTheirs(one, owner(one, viewer), mine(viewer));
    }

    private static boolean isTheirs(
            OutcomeView one, Optional<String> owner, Set<String> mine) {
        return mine.contains(one.writtenBy()) || owner.filter(mine::contains).isPresent();
    }

    private boolean twoPeople(Viewer viewer) {
        return programme.profile(viewer.asOf()) == Profile.REGULATED;
    }

    private Set<String> mine(Viewer viewer) {
        return delegations.inHandsOf(viewer.actor().person(), viewer.asOf());
    }

    private Optional<String> owner(OutcomeView one, Viewer viewer) {
        return Optional.ofNullable(one.about().initiative()).flatMap(initiative -> Optional
                .ofNullable(queries.ask(new FindInitiative(initiative.value()), viewer).owner()));
    }
}
