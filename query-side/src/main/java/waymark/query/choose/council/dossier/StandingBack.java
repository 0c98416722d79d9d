package waymark.query.choose.council.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.council.dossier.DossierView.StandBack;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.programme.Profile;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Viewer;

/** Finds who has to stand back from a case before anybody is asked (BC-2). */
@Component
public class StandingBack {

    private final ProgrammeFacts programme;

    StandingBack(ProgrammeFacts programme) {
        this.programme = programme;
    }

    /** Those of these members, by id, who are its authors, its owner or, if it counts, sponsor. */
    public List<StandBack> of(CaseView one, InitiativeView initiative,
            Collection<String> members, Viewer viewer) {
        boolean regulated = programme.profile(viewer.asOf()) == Profile.REGULATED;
        return members.stream().flatMap(member -> because(member, one, initiative, regulated)
                .map(why -> new StandBack(member, why)).stream()).toList();
    }

    private static Optional<Because> because(
            String member, CaseView one, InitiativeView initiative, boolean regulated) {
        if (one.authors().contains(member)) {
            return Optional.of(Because.AUTHOR);
        }
        if (member.equals(initiative.owner())) {
            return Optional.of(Because.OWNER);
        }
        return regulated && member.equals(initiative.sponsor())
                ? Optional.of(Because.SPONSOR)
                : Optional.empty();
    }
}
