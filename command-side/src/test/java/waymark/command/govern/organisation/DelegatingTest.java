package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.DELEGATED_TOO_LATE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_ACTIVE;
import static waymark.api.govern.organisation.OrganisationRefusal.NOT_YOURS_TO_DELEGATE;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_OWNER;
import static waymark.api.govern.organisation.OrganisationRefusal.ONLY_READS;
import static waymark.api.govern.organisation.OrganisationRefusal.STANDS_IN_ALREADY;
import static waymark.command.govern.organisation.People.INES;
import static waymark.command.govern.organisation.People.MAREK;
import static waymark.command.govern.organisation.People.NOBODY;
import static waymark.command.govern.organisation.People.person;
import static waymark.command.govern.organisation.People.registered;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.DelegateWork;
import waymark.api.govern.organisation.PersonCommand.EndDelegation;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** Marek does the work of Ines for some days; the story is told where Marek's is (ORG-3). */
class DelegatingTest {

    private static final PersonId ROOT = person(7);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final WorkDelegated WORK = new WorkDelegated(
            MAREK, INES, TODAY, TODAY.plusDays(9));

    private final Story<Person, PersonCommand, PersonEvent> story = Story.of(new PersonDecider())
            .knowing(INES.value(), registered(INES, Role.PROJECT_MANAGER))
            .given(registered(MAREK, Role.EMPLOYEE)).by(INES.value(), Role.PROJECT_MANAGER);

    @Test
    void ORG_3_the_owner_hands_work_to_another_for_some_days() {
        story.when(handing(INES, TODAY)).then(WORK);
        story.given(WORK).when(handing(INES, TODAY)).thenNothing();
        story.when(handing(MAREK, TODAY)).thenRefused(NO_SUCH_OWNER);
        story.when(handing(NOBODY, TODAY)).thenRefused(NO_SUCH_OWNER);
        story.given(new PersonDeactivated(MAREK, "He left")).when(handing(INES, TODAY))
                .thenRefused(NOT_ACTIVE);
    }

    @Test
    void ORG_3_nothing_is_handed_over_for_days_past() {
        story.when(handing(INES, TODAY.minusDays(1))).thenRefused(DELEGATED_TOO_LATE);
        story.when(handing(INES, TODAY.plusDays(1))).thenOne(WorkDelegated.class);
    }

    @Test
    void ORG_3_what_runs_or_is_to_come_is_ended_before_other_days_are_agreed_on() {
        DelegateWork later = handing(INES, TODAY.plusDays(30));
        story.given(WORK).when(later).thenRefused(STANDS_IN_ALREADY);
        story.on(TODAY.minusDays(5)).given(WORK).when(handing(INES, TODAY.minusDays(5)))
                .thenRefused(STANDS_IN_ALREADY);
        story.given(WORK, new DelegationEnded(MAREK, INES)).when(later)
                .thenOne(WorkDelegated.class);
        story.given(WORK).on(TODAY.plusDays(10)).when(later).thenOne(WorkDelegated.class);
        story.given(WORK).knowing(ROOT.value(), registered(ROOT)).by(ROOT.value())
                .when(handing(ROOT, TODAY)).thenOne(WorkDelegated.class);
    }

    @Test
    void ORG_3_who_has_no_role_that_works_does_nobodys_work() {
        var auditor = story.given(new RolesChanged(MAREK, Set.of(Role.AUDITOR)));
        auditor.when(handing(INES, TODAY)).thenRefused(ONLY_READS);
        auditor.given(new RolesChanged(MAREK, Set.of(Role.AUDITOR, Role.EMPLOYEE)))
                .when(handing(INES, TODAY)).then(WORK);
    }

    @Test
    void ORG_3_nobody_takes_work_by_themselves_and_an_administrator_hands_it_to_others_alone() {
        story.by(MAREK.value(), Role.PROJECT_MANAGER).when(handing(INES, TODAY))
                .thenRefused(NOT_YOURS_TO_DELEGATE);
        story.by(MAREK.value(), Role.ADMIN).when(handing(INES, TODAY))
                .thenRefused(NOT_YOURS_TO_DELEGATE);
        story.by(ROOT.value(), Role.ADMIN).when(handing(INES, TODAY)).then(WORK);
        story.by(ROOT.value(), Role.COUNCIL).when(handing(INES, TODAY))
                .thenRefused(NOT_YOURS_TO_DELEGATE);
    }

    @Test
    void ORG_3_either_of_the_two_ends_it_or_it_ends_by_itself() {
        var given = story.given(WORK);
        given.when(new EndDelegation(MAREK, INES)).then(new DelegationEnded(MAREK, INES));
        given.by(MAREK.value()).when(new EndDelegation(MAREK, INES))
                .then(new DelegationEnded(MAREK, INES));
        given.by(ROOT.value(), Role.COUNCIL).when(new EndDelegation(MAREK, INES))
                .thenRefused(NOT_YOURS_TO_DELEGATE);
        given.on(TODAY.plusDays(10)).when(new EndDelegation(MAREK, INES)).thenNothing();
        story.when(new EndDelegation(MAREK, INES)).thenNothing();
    }

    private static DelegateWork handing(PersonId owner, LocalDate from) {
        return new DelegateWork(MAREK, owner, from, from.plusDays(9));
    }
}
