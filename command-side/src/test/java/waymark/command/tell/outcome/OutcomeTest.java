package waymark.command.tell.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.tell.outcome.OutcomeRefusal.ABOUT_NOTHING;
import static waymark.api.tell.outcome.OutcomeRefusal.NOTHING_DELIVERED;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_A_DRAFT;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_DECLINED;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_THE_OWNER;
import static waymark.api.tell.outcome.OutcomeRefusal.NOT_TOLD;
import static waymark.api.tell.outcome.OutcomeRefusal.NO_EVIDENCE;
import static waymark.api.tell.outcome.OutcomeRefusal.SECOND_PERSON;
import static waymark.api.tell.outcome.OutcomeRefusal.TELLS_OF_PERSONS;
import static waymark.command.tell.outcome.Tellings.ANA;
import static waymark.command.tell.outcome.Tellings.COMPLETED;
import static waymark.command.tell.outcome.Tellings.INITIATIVE;
import static waymark.command.tell.outcome.Tellings.OF_INITIATIVE;
import static waymark.command.tell.outcome.Tellings.OF_PROJECT;
import static waymark.command.tell.outcome.Tellings.OUTCOME;
import static waymark.command.tell.outcome.Tellings.OWNER;
import static waymark.command.tell.outcome.Tellings.PROJECT;
import static waymark.command.tell.outcome.Tellings.PROPOSED;
import static waymark.command.tell.outcome.Tellings.REJECTED;
import static waymark.command.tell.outcome.Tellings.STARTED;
import static waymark.command.tell.outcome.Tellings.SUPPORT;
import static waymark.command.tell.outcome.Tellings.WORDS;
import static waymark.command.tell.outcome.Tellings.drafting;
import static waymark.command.tell.outcome.Tellings.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeCommand.ConfirmOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DisputeOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DraftOutcome;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RetractOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RewordOutcome;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Support.Askers;
import waymark.api.tell.outcome.Words;

class OutcomeTest {

    private static final PublishOutcome PUBLISH = new PublishOutcome(OUTCOME);

    @Test
    void OUT_1_done_needs_something_delivered() {
        story().when(drafting(OutcomeKind.DONE, OF_PROJECT)).thenRefused(NOTHING_DELIVERED);
        story().when(drafting(OutcomeKind.DONE, OF_INITIATIVE)).thenRefused(NOTHING_DELIVERED);
        OutcomeDrafted told = story().knowing(PROJECT.value(), STARTED, COMPLETED)
                .when(drafting(OutcomeKind.DONE, OF_PROJECT)).thenOne(OutcomeDrafted.class);
        assertThat(told.about().initiative()).isEqualTo(INITIATIVE);
    }

    @Test
    void OUT_1_declined_needs_a_decision() {
        story().when(drafting(OutcomeKind.DECLINED, OF_INITIATIVE)).thenRefused(NOT_DECLINED);
        story().knowing(INITIATIVE.value(), PROPOSED, REJECTED)
                .when(drafting(OutcomeKind.DECLINED, OF_INITIATIVE))
                .thenOne(OutcomeDrafted.class);
    }

    @Test
    void OUT_1_all_need_evidence_and_something_recorded() {
        Support none = new Support(List.of(), List.of(), Askers.NONE);
        story().when(new DraftOutcome(OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE, WORDS, none))
                .thenRefused(NO_EVIDENCE);
        story().when(drafting(OutcomeKind.PROGRESS, new About(null, null, null, null)))
                .thenRefused(ABOUT_NOTHING);
        story().given(drafted()).when(new RewordOutcome(OUTCOME, WORDS, none))
                .thenRefused(NO_EVIDENCE);
    }

    @Test
    void OUT_2_no_text_leads_to_a_person() {
        Words words = new Words("Call me: +49 30 1234567.", "We did.");
        story().when(new DraftOutcome(OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE, words,
                SUPPORT)).thenRefused(TELLS_OF_PERSONS);
        story().given(drafted()).when(new RewordOutcome(OUTCOME, words, SUPPORT))
                .thenRefused(TELLS_OF_PERSONS);
        story().given(drafted(), published()).when(new DisputeOutcome(OUTCOME,
                "Ask eva@example.org")).thenRefused(TELLS_OF_PERSONS);
    }

    @Test
    void OUT_6_the_owner_publishes() {
        story().given(drafted()).when(PUBLISH).thenRefused(NOT_THE_OWNER);
        story().by(OWNER.value()).given(drafted()).when(PUBLISH).then(published());
        story().by(OWNER.value()).given(drafted(), published()).when(PUBLISH).thenNothing();
    }

    @Test
    void OUT_6_only_in_regulated_it_takes_two() {
        OutcomeDrafted own = new OutcomeDrafted(OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE,
                WORDS, SUPPORT, OWNER);
        story().by(OWNER.value()).given(own).when(PUBLISH).then(published());
        story().by(OWNER.value()).in(Profile.REGULATED).given(own).when(PUBLISH)
                .thenRefused(SECOND_PERSON);
        story().by(OWNER.value()).in(Profile.REGULATED).given(drafted()).when(PUBLISH)
                .then(published());
    }

    @Test
    void ORG_3_who_has_the_work_of_the_owner_does_not_publish_the_owners_words_in_regulated() {
        OutcomeDrafted own = new OutcomeDrafted(OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE,
                WORDS, SUPPORT, OWNER);
        LocalDate today = LocalDate.of(2026, 6, 1);
        PersonId other = PersonId.next();
        var standingIn = story().by(other.value()).knowing(OWNER.value(), registered(OWNER))
                .knowing(other.value(), registered(other),
                        new WorkDelegated(other, OWNER, today, today))
                .in(Profile.REGULATED);
        standingIn.given(own).when(PUBLISH).thenRefused(SECOND_PERSON);
        standingIn.given(drafted()).when(PUBLISH).thenOne(OutcomePublished.class);
    }

    private static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, "Somebody", "s@waymark.example", null, Set.of());
    }

    @Test
    void OUT_4_only_what_is_told_is_confirmed_or_disputed() {
        story().given(drafted()).when(new ConfirmOutcome(OUTCOME, null)).thenRefused(NOT_TOLD);
        story().given(drafted()).when(new DisputeOutcome(OUTCOME, "No.")).thenRefused(NOT_TOLD);
    }

    @Test
    void what_is_told_stays_as_it_is_until_it_is_taken_back() {
        story().given(drafted(), published())
                .when(new RewordOutcome(OUTCOME, WORDS, SUPPORT)).thenRefused(NOT_A_DRAFT);
        OutcomeRetracted retracted = new OutcomeRetracted(OUTCOME, OF_INITIATIVE, "Not so.");
        story().given(drafted(), published()).when(new RetractOutcome(OUTCOME, "Not so."))
                .then(retracted);
        story().by("person/01990c2e-0000-7000-8000-000000000009").given(drafted(), published())
                .when(new RetractOutcome(OUTCOME, "Not so.")).thenRefused(NOT_THE_OWNER);
        story().by(OWNER.value()).given(drafted(), published(), retracted).when(PUBLISH)
                .thenRefused(NOT_A_DRAFT);
    }

    private static OutcomeDrafted drafted() {
        return new OutcomeDrafted(
                OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE, WORDS, SUPPORT, ANA);
    }

    private static OutcomePublished published() {
        return new OutcomePublished(OUTCOME, OutcomeKind.PROGRESS, OF_INITIATIVE, OWNER);
    }
}
