package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.ADMIN_APART;
import static waymark.api.govern.organisation.OrganisationRefusal.AUDITOR_APART;
import static waymark.api.govern.organisation.OrganisationRefusal.LAST_ADMIN;
import static waymark.api.kernel.Role.ADMIN;
import static waymark.api.kernel.Role.ANALYST;
import static waymark.api.kernel.Role.AUDITOR;
import static waymark.api.kernel.Role.COUNCIL;
import static waymark.api.kernel.Role.EMPLOYEE;
import static waymark.api.kernel.Role.FINANCE;
import static waymark.command.govern.organisation.People.INES;
import static waymark.command.govern.organisation.People.MAREK;
import static waymark.command.govern.organisation.People.registered;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** Which roles one person may hold together (GOV-1). */
class TrustTest {

    private final Story<Person, PersonCommand, PersonEvent> story = Story.of(new PersonDecider())
            .by(MAREK.value(), ADMIN).given(registered(INES));

    @Test
    void roles_are_said_anew() {
        story.when(roles(ANALYST, COUNCIL))
                .then(new RolesChanged(INES, Set.of(ANALYST, COUNCIL)));
        story.and(roles(ANALYST)).when(roles(ANALYST)).thenNothing();
        story.and(roles(ANALYST)).when(roles()).then(new RolesChanged(INES, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "REGULATED"})
    void above_SMALL_an_administrator_holds_no_business_role(Profile profile) {
        story.in(profile).when(roles(ADMIN, FINANCE)).thenRefused(ADMIN_APART);
        story.in(profile).when(roles(ADMIN, EMPLOYEE))
                .then(new RolesChanged(INES, Set.of(ADMIN, EMPLOYEE)));
    }

    @Test
    void in_SMALL_the_installer_may_hold_business_roles_beside_ADMIN() {
        story.in(Profile.SMALL).given(registered(INES, ADMIN)).by(INES.value(), ADMIN)
                .when(roles(ADMIN, ANALYST, FINANCE, COUNCIL))
                .then(new RolesChanged(INES, Set.of(ADMIN, ANALYST, FINANCE, COUNCIL)));
    }

    @Test
    void before_the_set_up_an_administrator_is_only_that() {
        story.beforeSetUp().when(roles(ADMIN, ANALYST)).thenRefused(ADMIN_APART);
        story.beforeSetUp().when(roles(ADMIN)).then(new RolesChanged(INES, Set.of(ADMIN)));
    }

    @ParameterizedTest
    @EnumSource
    void an_auditor_holds_no_other_role_in_any_profile(Profile profile) {
        story.in(profile).when(roles(AUDITOR, ANALYST)).thenRefused(AUDITOR_APART);
        story.in(profile).when(roles(AUDITOR, ADMIN)).thenRefused(AUDITOR_APART);
        story.in(profile).when(roles(AUDITOR, EMPLOYEE))
                .then(new RolesChanged(INES, Set.of(AUDITOR, EMPLOYEE)));
    }

    @Test
    void nobody_is_taken_in_with_roles_that_could_not_be_granted_later() {
        story.when(new RegisterPerson(INES, "Ines", "ines@q.example", null,
                Set.of(AUDITOR, COUNCIL))).thenRefused(AUDITOR_APART);
        story.when(new RegisterPerson(INES, "Ines", "ines@q.example", null,
                Set.of(ADMIN, COUNCIL))).thenRefused(ADMIN_APART);
    }

    /** ORG-2. */
    @Test
    void nobody_takes_ADMIN_from_themselves() {
        var ines = story.given(registered(INES, ADMIN));
        ines.by(INES.value(), ADMIN).when(roles(ANALYST)).thenRefused(LAST_ADMIN);
        ines.by(MAREK.value(), ADMIN).when(roles(ANALYST))
                .then(new RolesChanged(INES, Set.of(ANALYST)));
    }

    private static ChangeRoles roles(Role... roles) {
        return new ChangeRoles(INES, Set.of(roles));
    }
}
