package waymark.command.choose.initiative;

import static waymark.api.choose.initiative.InitiativeRefusal.ENDED;
import static waymark.api.choose.initiative.InitiativeRefusal.NOT_THE_OWNER;
import static waymark.api.choose.initiative.InitiativeRefusal.NOT_YOURS_TO_REJECT;
import static waymark.api.choose.initiative.InitiativeRefusal.UNDER_WAY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.AimInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.NameSponsor;
import waymark.api.choose.initiative.InitiativeCommand.ProposeInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RewordInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ScoreInitiative;
import waymark.api.choose.initiative.InitiativeCommand.StopInitiative;
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
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what the programme does about problems, and who is accountable for it. */
final class InitiativeDecider
        implements
            Decider<Initiative, InitiativeCommand, InitiativeEvent> {

    @Override
    public Initiative initial() {
        return Initiative.ABSENT;
    }

    @Override
    public Initiative evolve(Initiative initiative, InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed told -> initiative.ownedBy(told.owner());
            case InitiativeInherited told -> initiative.ownedBy(told.owner());
            case QuickTrackAsked told -> initiative.asking(told.form(), told.asker());
            case QuickTrackApproved _ -> initiative.goAhead();
            case OwnerNamed told -> initiative.ownedBy(told.owner());
            case OwnerAccepted _ -> initiative.takenOn();
            case InitiativeRejected _,InitiativeStopped _ -> initiative.over();
            case InitiativeReworded _,InitiativeAimed _,SponsorNamed _,InitiativeScored _ ->
                initiative;
        };
    }

    @Override
    public Set<String> restsOn(Initiative initiative, InitiativeCommand command, Known known) {
        return Needed.of(initiative, command, known);
    }

    @Override
    public Decision<InitiativeEvent> decide(
            Initiative initiative, InitiativeCommand command, Known known) {
        if (initiative.ended()) {
            return refuse(ENDED);
        }
        return switch (command) {
            case ProposeInitiative wish -> propose(wish, known);
            case InheritInitiative wish -> inherit(wish, known);
            case AskQuickTrack wish -> QuickTracks.ask(wish, known);
            case ApproveQuickTrack wish -> QuickTracks.approve(initiative, wish, known);
            case RewordInitiative wish -> accept(new InitiativeReworded(
                    wish.initiative(), wish.title(), wish.summary()));
            case AimInitiative wish -> aim(wish, known);
            case NameOwner wish -> nameOwner(initiative, wish, known);
            case AcceptOwnership wish -> takeOn(initiative, wish, known);
            case NameSponsor wish -> granted(Grounds.of(known).sponsor(wish.sponsor())
                    .departments(wish.departments()).missing(),
                    new SponsorNamed(wish.initiative(), wish.sponsor(), wish.departments()));
            case ScoreInitiative wish -> accept(new InitiativeScored(
                    wish.initiative(), wish.sheet(), wish.sheet().scoring().score()));
            case RejectInitiative wish -> reject(initiative, wish, known);
            case StopInitiative wish ->
                accept(new InitiativeStopped(wish.initiative(), wish.reason()));
        };
    }

    private static Decision<InitiativeEvent> aim(AimInitiative wish, Known known) {
        return granted(Grounds.of(known).aim(wish.problems(), wish.objective()).missing(),
                new InitiativeAimed(wish.initiative(), wish.problems(), wish.objective()));
    }

    private static Decision<InitiativeEvent> propose(ProposeInitiative wish, Known known) {
        Optional<Refusal> no = Grounds.of(known).aim(wish.problems(), wish.objective())
                .owner(wish.owner()).sponsor(wish.sponsor())
                .departments(wish.departments()).missing();
        InitiativeEvent proposed = new InitiativeProposed(wish.initiative(), wish.title(),
                wish.summary(), wish.problems(), wish.objective(), wish.owner(),
                wish.sponsor(), wish.departments());
        return known.isBy(wish.owner().value())
                ? granted(no, proposed, new OwnerAccepted(wish.initiative(), wish.owner()))
                : granted(no, proposed);
    }

    /** What is missing in the row refuses nothing (INI-5); a row is taken over once. */
    private static Decision<InitiativeEvent> inherit(InheritInitiative wish, Known known) {
        Grounds grounds = Grounds.of(known);
        Optional<Refusal> no = wish.owner() == null
                ? Optional.empty()
                : grounds.owner(wish.owner()).missing();
        return no.<Decision<InitiativeEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.<InitiativeEvent>accept(
                        new InitiativeInherited(wish.initiative(), wish.row(), wish.owner()))
                        .claiming(wish.sameness()));
    }

    private static Decision<InitiativeEvent> nameOwner(
            Initiative initiative, NameOwner wish, Known known) {
        if (wish.owner().equals(initiative.owner())) {
            return nothingToDo();
        }
        Optional<Refusal> no = Grounds.of(known).owner(wish.owner()).missing();
        InitiativeEvent named = new OwnerNamed(wish.initiative(), wish.owner());
        return known.isBy(wish.owner().value())
                ? granted(no, named, new OwnerAccepted(wish.initiative(), wish.owner()))
                : granted(no, named);
    }

    private static Decision<InitiativeEvent> takeOn(
            Initiative initiative, AcceptOwnership wish, Known known) {
        if (initiative.owner() == null || !known.isBy(initiative.owner().value())) {
            return refuse(NOT_THE_OWNER);
        }
        return initiative.accepted()
                ? nothingToDo()
                : accept(new OwnerAccepted(wish.initiative(), initiative.owner()));
    }

    private static Decision<InitiativeEvent> reject(
            Initiative initiative, RejectInitiative wish, Known known) {
        if (initiative.approved()) {
            return refuse(UNDER_WAY);
        }
        QuickTrack waiting = initiative.waiting();
        boolean may = known.by().isSystem() || known.by().is(Role.COUNCIL)
                || (waiting != null && QuickTracks.mayClick(initiative, waiting, known));
        return may
                ? accept(new InitiativeRejected(wish.initiative(), wish.reason()))
                : refuse(NOT_YOURS_TO_REJECT);
    }

    private static Decision<InitiativeEvent> granted(
            Optional<Refusal> no, InitiativeEvent... events) {
        return no.<Decision<InitiativeEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(events)));
    }
}
