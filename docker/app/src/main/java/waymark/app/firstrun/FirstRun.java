package waymark.app.firstrun;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.signin.access.Access;
import waymark.app.signin.account.Accounts;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/**
 * Lets the first administrator in. Each step is done once, whichever node does it: the person is
 * registered under a fixed key, so a second node is answered with the first one's, and the table
 * of accounts takes one account a person, so only one node has a password to tell.
 */
@Service
public class FirstRun {

    /** What is told at the console, once. */
    record Told(String login, String password) {}

    private final Accounts accounts;
    private final Access access;
    private final Commands commands;
    private final String email;

    FirstRun(Accounts accounts, Access access, Commands commands,
            @Value("${waymark.admin.email:admin@localhost}") String email) {
        this.accounts = accounts;
        this.access = access;
        this.commands = commands;
        this.email = email;
    }

    /** The login to be told, if this is the start that made it. */
    Optional<Told> begin() {
        if (accounts.hasAny()) {
            return Optional.empty();
        }
        PersonId person = administrator();
        try {
            String password = accounts.create(person.value(), email);
            send("account", new NoteAccountGiven(person));
            return Optional.of(new Told(email, password));
        } catch (Unacceptable taken) {
            // Another node was quicker and tells it at its own console.
            return Optional.empty();
        }
    }

    /** Another password for the first administrator, for whoever lost it and holds the machine. */
    Told reset() {
        PersonId person = administrator();
        String login = accounts.loginOf(person.value()).orElseThrow();
        send("reset/" + NewId.uuid(), new NoteAccountGiven(person));
        return new Told(login, access.resetPassword(person.value()));
    }

    /** The first administrator, who is registered if nobody did so before. */
    public PersonId administrator() {
        return new PersonId(send("administrator", new RegisterPerson(
                PersonId.next(), "Administrator", email, null, Set.of(Role.ADMIN))).stream());
    }

    private Receipt send(String step, PersonCommand command) {
        String key = "first-run/" + step;
        return commands.send(new Ask(Actor.SYSTEM,
                new AppendRequest.Key(Actor.SYSTEM.person(), key, key), OptionalLong.empty(),
                key), command);
    }
}
