package waymark.command.choose.businesscase.room;

import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeReworded;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeScored;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeStopped;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.rule.Fold;

/**
 * What a case needs to know of its initiative.
 *
 * @param exists whether there is one
 * @param ended whether it was rejected or stopped
 * @param problems what it attacks
 */
public record Aims(boolean exists, boolean ended, List<ProblemId> problems) {

    /** The fold over an initiative's stream. */
    public static final Fold<Aims> FOLD = new Fold<>() {
        @Override
        public Aims initial() {
            return new Aims(false, false, List.of());
        }

        @Override
        public Aims evolve(Aims aims, Event event) {
            return event instanceof InitiativeEvent told ? aims.after(told) : aims;
        }
    };

    private Aims after(InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed told -> new Aims(true, false, told.problems());
            case InitiativeInherited _ -> new Aims(true, false, problems);
            case InitiativeAimed told -> new Aims(exists, ended, told.problems());
            case InitiativeRejected _,InitiativeStopped _ -> new Aims(exists, true, problems);
            case InitiativeReworded _,InitiativeScored _,OwnerNamed _,OwnerAccepted _ -> this;
            case SponsorNamed _,QuickTrackAsked _,QuickTrackApproved _ -> this;
        };
    }
}
