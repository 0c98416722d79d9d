package waymark.command.tell.outcome;

import static waymark.api.tell.outcome.OutcomeRefusal.NOT_A_DRAFT;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_THE_OWNER;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_TOLD;
import static waymark.api.tell.outcome.OutcomeRefusal.NO_EVIDENCE;
import static waymark.api.tell.outcome.OutcomeRefusal.SECOND_PERSON;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.tell.outcome.OutcomeCommand;
import waymark.api.tell.outcome.OutcomeCommand.ConfirmOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DisputeOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DraftOutcome;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RetractOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RewordOutcome;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeReworded;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.tell.outcome.Outcome.Stage;

/** Decides what customers are told, and who tells it. */
final class OutcomeDecider implements Decider<Outcome, OutcomeCommand, OutcomeEvent> {

    @Override
    public Outcome initial() {
        return Outcome.ABSENT;
    }

    @Override
    public Outcome evolve(Outcome outcome, OutcomeEvent event) {
        return switch (event) {
            case OutcomeDrafted told ->
                new Outcome(Stage.DRAFTED, told.kind(), told.about(), told.writer());
            case OutcomeReworded told -> outcome.writtenBy(told.writer());
            case OutcomePublished _ -> outcome.at(Stage.TOLD);
            case OutcomeConfirmed _,OutcomeDisputed _ -> outcome;
            case OutcomeRetracted _ -> outcome.at(Stage.RETRACTED);
        };
    }

    @Override
    public Set<String> restsOn(Outcome outcome, OutcomeCommand command, Known known) {
        return switch (command) {
            case DraftOutcome wish -> Grounds.streams(wish.about(), known);
            case PublishOutcome _,RetractOutcome _ -> Grounds.streams(outcome.about(), known);
            case RewordOutcome _,ConfirmOutcome _,DisputeOutcome _ -> Set.of();
        };
    }

    @Override
    public Decision<OutcomeEvent> decide(Outcome outcome, OutcomeCommand command, Known known) {
        return switch (command) {
            case DraftOutcome wish -> draft(wish, known);
            case RewordOutcome wish -> reword(outcome, wish, known);
            case PublishOutcome wish -> publish(outcome, wish, known);
            case ConfirmOutcome wish -> answer(outcome, "note", wish.note(),
                    new OutcomeConfirmed(wish.outcome(), outcome.about(), wish.note()));
            case DisputeOutcome wish -> answer(outcome, "reason", wish.reason(),
                    new OutcomeDisputed(wish.outcome(), outcome.about(), wish.reason()));
            case RetractOutcome wish -> retract(outcome, wish, known);
        };
    }

    private static Decision<OutcomeEvent> draft(DraftOutcome wish, Known known) {
        Grounds grounds = Grounds.of(wish.about(), known);
        Optional<Refusal> no = wish.support().evidence().isEmpty()
                ? Optional.of(NO_EVIDENCE)
                : grounds.against(wish.kind());
        return no.<Decision<OutcomeEvent>>map(Decision::refuse)
                .or(() -> Telling.of(wish.words(), wish.support()).refusal())
                .orElseGet(() -> accept(new OutcomeDrafted(wish.outcome(), wish.kind(),
                        grounds.about(), wish.words(), wish.support(), actor(known))));
    }

    private static Decision<OutcomeEvent> reword(
            Outcome outcome, RewordOutcome wish, Known known) {
        if (outcome.stage() != Stage.DRAFTED) {
            return refuse(NOT_A_DRAFT);
        }
        if (wish.support().evidence().isEmpty()) {
            return refuse(NO_EVIDENCE);
        }
        return Telling.of(wish.words(), wish.support()).refusal()
                .orElseGet(() -> accept(new OutcomeReworded(wish.outcome(), outcome.about(),
                        wish.words(), wish.support(), actor(known))));
    }

    private static Decision<OutcomeEvent> publish(
            Outcome outcome, PublishOutcome wish, Known known) {
        if (outcome.stage() != Stage.DRAFTED) {
            return outcome.stage() == Stage.TOLD ? nothingToDo() : refuse(NOT_A_DRAFT);
        }
        Grounds grounds = Grounds.of(outcome.about(), known);
        return notTheirs(outcome, grounds, known).or(() -> grounds.against(outcome.kind()))
                .<Decision<OutcomeEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new OutcomePublished(
                        wish.outcome(), outcome.kind(), outcome.about(), actor(known))));
    }

    /** OUT-6: the owner tells it; in REGULATED not in words of one they speak for. */
    private static Optional<Refusal> notTheirs(Outcome outcome, Grounds grounds, Known known) {
        boolean wrote = isFor(outcome.writer(), known);
        boolean twoPeople = known.programme().profile() == Profile.REGULATED;
        if (twoPeople && wrote) {
            return Optional.of(SECOND_PERSON);
        }
        PersonId owner = grounds.initiative().owner();
        boolean theirs = owner == null ? twoPeople || wrote : isFor(owner, known);
        return theirs ? Optional.empty() : Optional.of(NOT_THE_OWNER);
    }

    private static Decision<OutcomeEvent> answer(
            Outcome outcome, String field, @Nullable String text, OutcomeEvent event) {
        return outcome.stage() == Stage.TOLD
                ? Telling.of(field, text).refusal().orElseGet(() -> accept(event))
                : refuse(NOT_TOLD);
    }

    private static Decision<OutcomeEvent> retract(
            Outcome outcome, RetractOutcome wish, Known known) {
        if (outcome.stage() == Stage.RETRACTED) {
            return nothingToDo();
        }
        PersonId owner = Grounds.of(outcome.about(), known).initiative().owner();
        if (!isFor(owner, known) && !isFor(outcome.writer(), known)) {
            return refuse(NOT_THE_OWNER);
        }
        return Telling.of("reason", wish.reason()).refusal()
                .orElseGet(() -> accept(new OutcomeRetracted(
                        wish.outcome(), outcome.about(), wish.reason())));
    }

    private static boolean isFor(@Nullable PersonId person, Known known) {
        return person != null && known.isFor(person.value());
    }

    private static @Nullable PersonId actor(Known known) {
        return known.by().isSystem() ? null : new PersonId(known.by().person());
    }
}
