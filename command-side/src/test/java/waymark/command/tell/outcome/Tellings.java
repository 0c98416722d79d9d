package waymark.command.tell.outcome;

import java.time.LocalDate;
import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.govern.organisation.PersonId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeCommand;
import waymark.api.tell.outcome.OutcomeCommand.DraftOutcome;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Support.Askers;
import waymark.api.tell.outcome.Support.Evidence;
import waymark.api.tell.outcome.Words;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

/** What the tests of outcomes share. */
final class Tellings {

    static final OutcomeId OUTCOME = OutcomeId.next();
    static final InitiativeId INITIATIVE = InitiativeId.next();
    static final ProjectId PROJECT = ProjectId.next();
    static final PersonId OWNER = PersonId.next();
    static final PersonId ANA = PersonId.next();
    static final About OF_INITIATIVE = new About(null, INITIATIVE, null, null);
    static final About OF_PROJECT = new About(null, null, null, PROJECT);
    static final Words WORDS = new Words("I waited in vain.", "The engineer sends a text.");
    static final Support SUPPORT = new Support(List.of(new Evidence("BEN-3", null)), List.of(),
            new Askers(212, 20, 8));

    static final InitiativeProposed PROPOSED = new InitiativeProposed(INITIATIVE, "Texts",
            "Send a text.", List.of(), null, OWNER, null, List.of());
    static final InitiativeRejected REJECTED = new InitiativeRejected(INITIATIVE, "Too dear.");
    static final ProjectStarted STARTED = new ProjectStarted(PROJECT, INITIATIVE, null,
            Authority.QUICK_TRACK, "Texts", OWNER, Money.of("1900", "EUR"),
            LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 20), null, List.of());
    static final ProjectCompleted COMPLETED = new ProjectCompleted(PROJECT, INITIATIVE, null,
            LocalDate.of(2026, 5, 20), "A text is sent.", new Lessons("a", "b", "c"),
            LocalDate.of(2026, 8, 20));

    /** Ana acts; the initiative is proposed, the project started. */
    static Story<Outcome, OutcomeCommand, OutcomeEvent> story() {
        return Story.of(new OutcomeDecider()).by(ANA.value())
                .knowing(INITIATIVE.value(), PROPOSED).knowing(PROJECT.value(), STARTED);
    }

    static DraftOutcome drafting(OutcomeKind kind, About about) {
        return new DraftOutcome(OUTCOME, kind, about, WORDS, SUPPORT);
    }

    private Tellings() {}
}
