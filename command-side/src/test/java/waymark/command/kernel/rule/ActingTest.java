package waymark.command.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.kernel.Role.ADMIN;
import static waymark.api.kernel.Role.COUNCIL;
import static waymark.api.kernel.Role.EMPLOYEE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Event;

/** What a person may do at this moment. */
class ActingTest {

    private static final PersonId INES = new PersonId(
            "person/00000000-0000-7000-8000-000000000001");
    private static final Event TAKEN_IN = new PersonRegistered(INES, "Ines", "ines@q.example", null,
            Set.of(ADMIN));
    private static final Event TRUSTED = new RolesChanged(INES, Set.of(ADMIN, COUNCIL, EMPLOYEE));
    private static final Event SMALL = new ProgrammeSetUp(
            Profile.SMALL, 3, "Quillhaven", null, Settings.usual("EUR", 2), false);

    /** ORG-2. */
    @Test
    void whoever_was_deactivated_acts_no_more_until_taken_back() {
        Event left = new PersonDeactivated(INES, "She left.");
        assertThat(of(Acting.FOLD, TAKEN_IN).active()).isTrue();
        assertThat(of(Acting.FOLD, TAKEN_IN, left).active()).isFalse();
        assertThat(of(Acting.FOLD, TAKEN_IN, left, new PersonReactivated(INES)).active())
                .isTrue();
    }

    /** GOV-1: growing above SMALL must not need anybody to tidy up roles first. */
    @Test
    void business_roles_of_an_administrator_rest_above_SMALL() {
        Acting ines = of(Acting.FOLD, TAKEN_IN, TRUSTED);
        Agreed small = of(Agreed.FOLD, SMALL);
        Agreed grown = of(Agreed.FOLD, SMALL, new ProfileChanged(Profile.STANDARD, 9, "Grew"));
        assertThat(ines.as(INES.value(), small).roles())
                .containsExactlyInAnyOrder(ADMIN, COUNCIL, EMPLOYEE);
        assertThat(ines.as(INES.value(), grown).roles())
                .containsExactlyInAnyOrder(ADMIN, EMPLOYEE);
        assertThat(ines.as(INES.value(), of(Agreed.FOLD)).roles())
                .containsExactlyInAnyOrder(ADMIN, EMPLOYEE);
    }

    private static <F> F of(Fold<F> fold, Event... events) {
        F fact = fold.initial();
        for (Event event : events) {
            fact = fold.evolve(fact, event);
        }
        return fact;
    }
}
