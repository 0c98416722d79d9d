package waymark.command.govern.organisation;

import static waymark.api.govern.organisation.OrganisationRefusal.LAST_ADMIN;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.govern.organisation.OrganisationRefusal.NO_SUCH_DEPUTY;
import static waymark.api.govern.organisation.OrganisationRefusal.OWN_DEPUTY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonCommand.DeactivatePerson;
import waymark.api.govern.organisation.PersonCommand.DelegateWork;
import waymark.api.govern.organisation.PersonCommand.EndDelegation;
import waymark.api.govern.organisation.PersonCommand.MovePerson;
import waymark.api.govern.organisation.PersonCommand.NameDeputy;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.NotePasswordChanged;
import waymark.api.govern.organisation.PersonCommand.NoteTokenIssued;
import waymark.api.govern.organisation.PersonCommand.NoteTokenRevoked;
import waymark.api.govern.organisation.PersonCommand.ReactivatePerson;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonEvent;
import waymark.api.govern.organisation.PersonEvent.DeputyNamed;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonMoved;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides who takes part. What a person is trusted with, {@link Trust} decides. */
final class PersonDecider implements Decider<Person, PersonCommand, PersonEvent> {

    @Override
    public Person initial() {
        return Person.ABSENT;
    }

    @Override
    public Person evolve(Person person, PersonEvent event) {
        return person.after(event);
    }

    @Override
    public Set<String> restsOn(Person person, PersonCommand command, Known known) {
        return switch (command) {
            case RegisterPerson wish -> streamOf(wish.department());
            case MovePerson wish -> streamOf(wish.department());
            case NameDeputy wish -> Set.of(wish.deputy().value());
            case DelegateWork wish -> Set.of(wish.owner().value());
            case ChangeRoles _,DeactivatePerson _,ReactivatePerson _ -> Set.of();
            case NoteAccountGiven _,NoteTokenIssued _,NoteTokenRevoked _ -> Set.of();
            case NotePasswordChanged _,EndDelegation _ -> Set.of();
        };
    }

    @Override
    public Decision<PersonEvent> decide(Person person, PersonCommand command, Known known) {
        return switch (command) {
            case RegisterPerson wish -> register(wish, known);
            case ChangeRoles wish -> Trust.change(person, wish, known);
            case MovePerson wish -> move(person, wish, known);
            case NameDeputy wish -> deputise(person, wish, known);
            case DelegateWork wish -> Delegating.delegate(person, wish, known);
            case EndDelegation wish -> Delegating.end(person, wish, known);
            case DeactivatePerson wish -> deactivate(person, wish, known);
            case ReactivatePerson wish -> person.active()
                    ? nothingToDo()
                    : accept(new PersonReactivated(wish.person()));
            case NoteAccountGiven wish -> Access.given(person, wish);
            case NoteTokenIssued wish -> Access.issued(person, wish, known);
            case NoteTokenRevoked wish -> Access.revoked(person, wish, known);
            case NotePasswordChanged wish -> Access.changed(wish, known);
        };
    }

    private static Decision<PersonEvent> register(RegisterPerson wish, Known known) {
        if (!isThere(wish.department(), known)) {
            return refuse(NO_SUCH_DEPARTMENT);
        }
        return Trust.checked(wish.roles(), known, new PersonRegistered(
                wish.person(), wish.name(), wish.email(), wish.department(), wish.roles()));
    }

    private static Decision<PersonEvent> move(Person person, MovePerson wish, Known known) {
        if (Objects.equals(person.department(), wish.department())) {
            return nothingToDo();
        }
        return isThere(wish.department(), known)
                ? accept(new PersonMoved(wish.person(), wish.department()))
                : refuse(NO_SUCH_DEPARTMENT);
    }

    private static Decision<PersonEvent> deputise(Person person, NameDeputy wish, Known known) {
        if (wish.deputy().equals(wish.person())) {
            return refuse(OWN_DEPUTY);
        }
        if (wish.deputy().equals(person.deputy())) {
            return nothingToDo();
        }
        return known.of(wish.deputy().value(), Acting.FOLD).active()
                ? accept(new DeputyNamed(wish.person(), wish.deputy()))
                : refuse(NO_SUCH_DEPUTY);
    }

    /** Only oneself cannot: that way one administrator is always left, whoever acts at once. */
    private static Decision<PersonEvent> deactivate(
            Person person, DeactivatePerson wish, Known known) {
        if (known.isBy(wish.stream())) {
            return refuse(LAST_ADMIN);
        }
        return person.active()
                ? accept(new PersonDeactivated(wish.person(), wish.reason()))
                : nothingToDo();
    }

    private static Set<String> streamOf(@Nullable DepartmentId department) {
        return department == null ? Set.of() : Set.of(department.value());
    }

    private static boolean isThere(@Nullable DepartmentId department, Known known) {
        return department == null || known.exists(department.value());
    }
}
