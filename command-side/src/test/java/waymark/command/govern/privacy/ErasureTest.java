package waymark.command.govern.privacy;

import static waymark.api.govern.privacy.ErasureRefusal.NOT_WAITING;
import static waymark.api.govern.privacy.ErasureRefusal.SECOND_PERSON;
import static waymark.api.govern.privacy.ErasureRefusal.STILL_TAKES_PART;
import static waymark.api.govern.privacy.ErasureRefusal.TELLS_OF_NOBODY;
import static waymark.api.govern.privacy.ErasureRefusal.TOO_SOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.privacy.ErasureCommand;
import waymark.api.govern.privacy.ErasureCommand.ApproveErasure;
import waymark.api.govern.privacy.ErasureCommand.AskErasure;
import waymark.api.govern.privacy.ErasureCommand.WithdrawErasure;
import waymark.api.govern.privacy.ErasureEvent;
import waymark.api.govern.privacy.ErasureEvent.ErasureApproved;
import waymark.api.govern.privacy.ErasureEvent.ErasureAsked;
import waymark.api.govern.privacy.ErasureEvent.ErasureWithdrawn;
import waymark.api.govern.privacy.ErasureId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class ErasureTest {

    private static final ErasureId ERASURE = new ErasureId(
            "erasure/00000000-0000-7000-8000-000000000001");
    private static final PersonId ANA = person(2);
    private static final PersonId BEN = person(3);
    private static final PersonId GONE = person(4);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final String WHY = "Asked for it by letter";

    private static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-00000000000" + number);
    }

    private static Story<Erasure, ErasureCommand, ErasureEvent> story(PersonId by) {
        return Story.of(new ErasureDecider()).on(DAY).by(by.value(), Role.ANALYST)
                .knowing(GONE.value(), registered(GONE), new PersonDeactivated(GONE, "left"))
                .knowing(BEN.value(), registered(BEN));
    }

    private static PersonRegistered registered(PersonId who) {
        return new PersonRegistered(who, "Somebody", "s@waymark.example", null,
                Set.of(Role.ANALYST));
    }

    private static ErasureAsked asked() {
        return new ErasureAsked(ERASURE, GONE.value(), GONE.value(), WHY, ANA, NINE);
    }

    @Test
    void PRV_5_it_is_asked_of_whoever_does_not_take_part_any_more() {
        story(ANA).when(new AskErasure(ERASURE, GONE.value(), WHY)).then(asked());
        story(ANA).when(new AskErasure(ERASURE, BEN.value(), WHY)).thenRefused(STILL_TAKES_PART);
        story(ANA).when(new AskErasure(ERASURE, person(9).value(), WHY))
                .thenRefused(TELLS_OF_NOBODY);
        story(ANA).when(new AskErasure(ERASURE, "insight/00000000-0000-7000-8000-000000000009",
                WHY)).thenRefused(TELLS_OF_NOBODY);
    }

    @Test
    void PRV_5_another_approves_it_and_it_is_approved_once() {
        var waiting = story(BEN).given(asked());
        waiting.when(new ApproveErasure(ERASURE))
                .then(new ErasureApproved(ERASURE, GONE.value(), BEN, false));
        waiting.by(ANA.value(), Role.ANALYST).when(new ApproveErasure(ERASURE))
                .thenRefused(SECOND_PERSON);
        waiting.and(new ApproveErasure(ERASURE)).when(new ApproveErasure(ERASURE))
                .thenRefused(NOT_WAITING);
    }

    @Test
    void PRV_5_in_a_small_programme_one_person_is_enough_after_a_day_GOV_2() {
        var alone = story(ANA).in(Profile.SMALL).given(asked());
        alone.when(new ApproveErasure(ERASURE)).thenRefused(TOO_SOON);
        alone.on(DAY.plusDays(1)).when(new ApproveErasure(ERASURE))
                .then(new ErasureApproved(ERASURE, GONE.value(), ANA, true));
        alone.in(Profile.REGULATED).on(DAY.plusDays(9)).when(new ApproveErasure(ERASURE))
                .thenRefused(SECOND_PERSON);
    }

    @Test
    void what_is_withdrawn_is_not_approved_and_what_is_approved_not_withdrawn() {
        var withdrawn = story(ANA).given(asked()).and(new WithdrawErasure(ERASURE, "A mistake"));
        withdrawn.by(BEN.value(), Role.ANALYST).when(new ApproveErasure(ERASURE))
                .thenRefused(NOT_WAITING);
        story(ANA).given(asked()).when(new WithdrawErasure(ERASURE, "A mistake"))
                .then(new ErasureWithdrawn(ERASURE, "A mistake"));
        story(BEN).given(asked()).and(new ApproveErasure(ERASURE))
                .when(new WithdrawErasure(ERASURE, "Too late")).thenRefused(NOT_WAITING);
    }

    @Test
    void PRV_5_whoever_was_taken_in_again_is_not_erased() {
        var asked = new ErasureAsked(ERASURE, BEN.value(), BEN.value(), WHY, GONE, NINE);
        story(ANA).given(asked).when(new ApproveErasure(ERASURE)).thenRefused(STILL_TAKES_PART);
    }
}
