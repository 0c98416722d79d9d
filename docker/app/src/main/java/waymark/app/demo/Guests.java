package waymark.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.app.signin.account.Accounts;

/** Lets the people of the demo sign in, all with one password that is made here and told once. */
@Component
class Guests {

    /**
     * Somebody of the demo.
     *
     * @param login what to sign in with
     * @param trusted with what, in words
     */
    record Guest(String name, String login, String trusted) {}

    private final Accounts accounts;
    private final Sending sending;

    Guests(Accounts accounts, Sending sending) {
        this.accounts = accounts;
        this.sending = sending;
    }

    /** Gives everybody a login with this password, and records that they were given one. */
    List<Guest> letIn(Map<String, RegisterPerson> people, String administrator, String password) {
        List<Guest> guests = new ArrayList<>();
        people.forEach((id, told) -> {
            accounts.create(id, told.email(), password);
            var _ = sending.send(administrator, new NoteAccountGiven(new PersonId(id)));
            guests.add(new Guest(told.name(), told.email(), told.roles().toString()));
        });
        return guests;
    }

    /** A new password for all of them. */
    String password() {
        return accounts.password();
    }
}
