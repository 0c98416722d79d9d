package waymark.api.govern.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.kernel.mark.Personal;

/** Everything that can have happened to a person's part in the programme. */
public sealed interface PersonEvent extends Event {

    /** The person. */
    PersonId person();

    @Override
    default String stream() {
        return person().value();
    }

    /** Somebody was taken in. */
    @Named("person.registered")
    @Opens("P")
    record PersonRegistered(
            PersonId person,
            @Personal String name,
            @Personal String email,
            @Nullable DepartmentId department,
            Set<Role> roles)
            implements
                PersonEvent {}

    /** What the person is trusted with was said anew. */
    @Named("person.roles-changed")
    record RolesChanged(PersonId person, Set<Role> roles) implements PersonEvent {}

    /** The person moved to another department, or to none. */
    @Named("person.moved")
    record PersonMoved(PersonId person, @Nullable DepartmentId department)
            implements
                PersonEvent {}

    /** Somebody was named to stand in for the person. */
    @Named("person.deputy-named")
    record DeputyNamed(PersonId person, PersonId deputy) implements PersonEvent {}

    /**
     * Somebody's work was handed to the person for some days (ORG-3). It follows an earlier
     * delegation between the two that is over, and ends by itself.
     *
     * @param person who stands in
     * @param owner whose work it is
     * @param from the first day of it
     * @param until the last day of it
     */
    @Named("person.work-delegated")
    record WorkDelegated(PersonId person, PersonId owner, LocalDate from, LocalDate until)
            implements
                PersonEvent {

        /** Whether it holds on this day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The work went back before its day. */
    @Named("person.delegation-ended")
    record DelegationEnded(PersonId person, PersonId owner) implements PersonEvent {}

    /** The person's part ended. */
    @Named("person.deactivated")
    record PersonDeactivated(PersonId person, @NotPersonal String reason)
            implements
                PersonEvent {}

    /** The person takes part again. */
    @Named("person.reactivated")
    record PersonReactivated(PersonId person) implements PersonEvent {}

    /** The person was given a login, or a new password for it. */
    @Named("person.account-given")
    record AccountGiven(PersonId person) implements PersonEvent {}

    /** A personal access token was issued. */
    @Named("person.token-issued")
    record TokenIssued(
            PersonId person, @NotPersonal String token, @Personal String label, Instant expires)
            implements
                PersonEvent {}

    /** A personal access token was taken back. */
    @Named("person.token-revoked")
    record TokenRevoked(PersonId person, @NotPersonal String token) implements PersonEvent {}

    /** The person's password was changed. */
    @Named("person.password-changed")
    record PasswordChanged(PersonId person) implements PersonEvent {}
}
