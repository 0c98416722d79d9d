package waymark.query.choose.council.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.decision.Interested;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.council.dossier.DossierView.StandBack;
import waymark.api.choose.initiative.InitiativeView;
import waymark.query.govern.delegation.Delegations;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Viewer;

/** Finds who has to stand back from a case before anybody is asked (BC-2). */
@Component
public class StandingBack {

    private final ProgrammeFacts programme;
    private final Delegations delegations;

    StandingBack(ProgrammeFacts programme, Delegations delegations) {
        this.programme = programme;
        this.delegations = delegations;
    }

    /**
     * Who would decide.
     *
     * @param members by id
     * @param openedOn the day on which they come together; work handed over from then on bars
     *     nobody
     */
    public record Sitting(Collection<String> members, LocalDate openedOn) {}

    /**
     * Those of the members, by id, who are its authors, its owner or, if it counts, sponsor, or
     * have the work of one of these.
     */
    public List<StandBack> of(
            CaseView one, InitiativeView initiative, Sitting sitting, Viewer viewer) {
        Interested<String> interested = new Interested<>(one.authors(), initiative.owner(),
                initiative.sponsor(), programme.profile(viewer.asOf()));
        Map<String, List<String>> others = delegations.standsInFor(
                sitting.openedOn(), viewer.asOf());
        return sitting.members().stream().flatMap(member -> Stream.concat(Stream.of(member),
                others.getOrDefault(member, List.of()).stream())
                .map(interested::bars).flatMap(Optional::stream).limit(1)
                .map(why -> new StandBack(member, why))).toList();
    }
}
