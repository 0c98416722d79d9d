package waymark.api.govern.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.BeforeSetUp;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;

/** Everything that can be asked about one person who works on the programme. */
public sealed interface PersonCommand extends Command {

    /** The person. */
    PersonId person();

    @Override
    default String stream() {
        return person().value();
    }

    /** Takes somebody in, with what they are trusted with. */
    @BeforeSetUp
    @WhoMay(Role.ADMIN)
    record RegisterPerson(
            PersonId person,
            String name,
            String email,
            @Nullable DepartmentId department,
            Set<Role> roles)
            implements
                PersonCommand,
                Creation {

        public RegisterPerson {
            name = Require.text("name", name, 120);
            email = address(email);
            roles = Trust.of(roles);
        }
    }

    /** Says anew what a person is trusted with. */
    @BeforeSetUp
    @WhoMay(Role.ADMIN)
    record ChangeRoles(PersonId person, Set<Role> roles) implements PersonCommand, Change {

        public ChangeRoles {
            roles = Trust.of(roles);
        }
    }

    /** Moves a person to another department, or to none. */
    @WhoMay(Role.ADMIN)
    record MovePerson(PersonId person, @Nullable DepartmentId department)
            implements
                PersonCommand,
                Change {}

    /** Names who stands in when this person is not there. */
    @WhoMay(Role.ADMIN)
    record NameDeputy(PersonId person, PersonId deputy) implements PersonCommand, Change {

        public NameDeputy {
            Require.present("deputy", deputy);
        }
    }

    /**
     * Hands somebody's work to this person for some days (ORG-3). Why is not asked: it is nobody's
     * business that somebody is ill.
     *
     * @param person who stands in
     * @param owner whose work it is
     * @param from the first day of it
     * @param until the last day of it, at most a year after the first
     */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL,
            Role.EMPLOYEE})
    record DelegateWork(PersonId person, PersonId owner, LocalDate from, LocalDate until)
            implements
                PersonCommand,
                Addition {

        public DelegateWork {
            Require.present("owner", owner);
            Require.present("from", from);
            Require.present("until", until);
            if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
                throw new Unacceptable("until", "Work is delegated from a day up to a later one.",
                        "a day from the first on, at most a year after it");
            }
        }
    }

    /** Gives somebody their work back before its day (ORG-3). */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL,
            Role.EMPLOYEE})
    record EndDelegation(PersonId person, PersonId owner) implements PersonCommand, Addition {

        public EndDelegation {
            Require.present("owner", owner);
        }
    }

    /** Ends a person's part in the programme at once; what they owed passes on (ORG-2). */
    @WhoMay(Role.ADMIN)
    record DeactivatePerson(PersonId person, String reason) implements PersonCommand, Change {

        public DeactivatePerson {
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Lets a person take part again. */
    @WhoMay(Role.ADMIN)
    record ReactivatePerson(PersonId person) implements PersonCommand, Change {}

    /** Records that a person was given a login; neither it nor its password is recorded. */
    @BeforeSetUp
    @WhoMay(Role.ADMIN)
    record NoteAccountGiven(PersonId person) implements PersonCommand, Addition {}

    /** Records that a personal access token was issued; the secret itself is never recorded. */
    @BeforeSetUp
    @WhoMay
    record NoteTokenIssued(PersonId person, String token, String label, Instant expires)
            implements
                PersonCommand,
                Addition {

        public NoteTokenIssued {
            token = Require.text("token", token, 100);
            label = Require.text("label", label, 120);
            Require.present("expires", expires);
        }
    }

    /** Records that a personal access token was taken back. */
    @BeforeSetUp
    @WhoMay
    record NoteTokenRevoked(PersonId person, String token) implements PersonCommand, Addition {}

    /** Records that a password was changed; the password itself is never recorded. */
    @BeforeSetUp
    @WhoMay
    record NotePasswordChanged(PersonId person) implements PersonCommand, Addition {}

    /** An e-mail address as far as one can tell without sending to it. */
    private static String address(String typed) {
        String email = Require.text("email", typed, 254);
        int at = email.indexOf('@');
        boolean spaced = email.chars().anyMatch(Character::isWhitespace);
        if (spaced || at < 1 || at != email.lastIndexOf('@') || at == email.length() - 1) {
            throw new Unacceptable("email", "This is not an e-mail address.",
                    "a name, an @ and a host, for example ines@quillhaven.example");
        }
        return email;
    }
}
