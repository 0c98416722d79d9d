package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.NOT_ACTIVE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_YOURS;
import static waymark.command.govern.organisation.People.INES;
import static waymark.command.govern.organisation.People.MAREK;
import static waymark.command.govern.organisation.People.registered;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.NotePasswordChanged;
import waymark.api.govern.organisation.PersonCommand.NoteTokenIssued;
import waymark.api.govern.organisation.PersonCommand.NoteTokenRevoked;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.AccountGiven;
import waymark.api.govern.organisation.PersonEvent.PasswordChanged;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.TokenIssued;
import waymark.api.govern.organisation.PersonEvent.TokenRevoked;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** What is noted of a person's ways in. */
class AccessTest {

    private static final Instant LATER = Instant.parse("2026-09-01T00:00:00Z");
    private static final NoteTokenIssued ISSUED = new NoteTokenIssued(INES, "t-1", "weekly report",
            LATER);
    private static final NoteTokenRevoked REVOKED = new NoteTokenRevoked(INES, "t-1");

    private final Story<Person, PersonCommand, PersonEvent> story = Story.of(new PersonDecider())
            .given(registered(INES)).by(INES.value());

    @Test
    void a_token_is_noted_once_and_its_end_once() {
        story.when(ISSUED).then(new TokenIssued(INES, "t-1", "weekly report", LATER));
        story.and(ISSUED).when(ISSUED).thenNothing();
        story.and(ISSUED).when(REVOKED).then(new TokenRevoked(INES, "t-1"));
        story.and(ISSUED).and(REVOKED).when(REVOKED).thenNothing();
    }

    @Test
    void a_password_change_is_noted_each_time() {
        story.and(new NotePasswordChanged(INES)).when(new NotePasswordChanged(INES))
                .then(new PasswordChanged(INES));
    }

    @Test
    void nobody_notes_anything_of_another_persons_access() {
        for (Actor other : new Actor[]{Actor.SYSTEM, MAREK_AS_ADMIN}) {
            var others = story.by(other);
            others.when(ISSUED).thenRefused(NOT_YOURS);
            others.when(REVOKED).thenRefused(NOT_YOURS);
            others.when(new NotePasswordChanged(INES)).thenRefused(NOT_YOURS);
        }
    }

    @Test
    void a_login_is_given_by_an_administrator_to_somebody_active() {
        var admin = story.by(MAREK_AS_ADMIN);
        admin.when(new NoteAccountGiven(INES)).then(new AccountGiven(INES));
        admin.given(new PersonDeactivated(INES, "She left."))
                .when(new NoteAccountGiven(INES)).thenRefused(NOT_ACTIVE);
    }

    private static final Actor MAREK_AS_ADMIN = new Actor(MAREK.value(),
            java.util.Set.of(Role.ADMIN), null);
}
