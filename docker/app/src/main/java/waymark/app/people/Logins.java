package waymark.app.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.signin.access.Access;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.account.Login;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;

/** Gives people their login, or a new password for it; told once and recorded without secrets. */
@Service
class Logins {

    /**
     * What a person signs in with for the first time.
     *
     * @param person the id of the person
     * @param login what to sign in with
     * @param password to be replaced at the first sign-in; nobody can show it again
     */
    record Given(String person, String login, String password) {}

    /** What was given, and what the log answered. */
    record Recorded(Given given, Receipt receipt) {}

    private final Accounts accounts;
    private final Access access;
    private final Commands commands;

    Logins(Accounts accounts, Access access, Commands commands) {
        this.accounts = accounts;
        this.access = access;
        this.commands = commands;
    }

    /**
     * Gives a login to whoever has none, a new password to whoever has one.
     *
     * @param login what to sign in with; may be left out where the person has a login
     */
    Recorded give(PersonId person, @Nullable String login, Ask ask) {
        Optional<String> standing = accounts.loginOf(person.value());
        return standing.isPresent()
                ? renew(person, standing.get(), login, ask)
                : open(person, Require.text("login", login, Login.LONGEST), ask);
    }

    /** What is not recorded does not take place, so the account goes again if recording fails. */
    private Recorded open(PersonId person, String login, Ask ask) {
        String password = accounts.create(person.value(), login);
        boolean recorded = false;
        try {
            Receipt receipt = commands.send(ask, new NoteAccountGiven(person));
            recorded = true;
            return told(person, Login.spelling(login), password, receipt);
        } finally {
            if (!recorded) {
                accounts.remove(person.value());
            }
        }
    }

    private Recorded renew(PersonId person, String standing, @Nullable String login, Ask ask) {
        if (login != null && !login.isBlank() && !Login.spelling(login).equals(standing)) {
            throw new Unacceptable("login", "This person signs in as " + standing + " already.",
                    "that login, or none");
        }
        Receipt receipt = commands.send(ask, new NoteAccountGiven(person));
        return told(person, standing, access.resetPassword(person.value()), receipt);
    }

    private static Recorded told(
            PersonId person, String login, String password, Receipt receipt) {
        return new Recorded(new Given(person.value(), login, password), receipt);
    }
}
