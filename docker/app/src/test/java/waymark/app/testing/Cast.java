package waymark.app.testing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.NewId;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.token.Tokens;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** Takes everybody in by ordinary commands, once a context, and gives each a token. */
@Component
class Cast {

    static final String PASSWORD = "a long walk to the sea 7";

    private final Commands commands;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Map<Part, String> people = new EnumMap<>(Part.class);
    private final Map<Part, String> secrets = new EnumMap<>(Part.class);

    Cast(Commands commands, Tokens tokens, Accounts accounts) {
        this.commands = commands;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    synchronized void gather() {
        if (people.isEmpty()) {
            send(new SetUpProgramme(12, false, "Test programme", "Every home online.",
                    Settings.usual("EUR", 2), false));
            for (Part part : Part.values()) {
                take(part);
            }
        }
    }

    private void take(Part part) {
        PersonId person = PersonId.next();
        send(new RegisterPerson(person, nameOf(part), loginOf(part), null, part.roles()));
        accounts.create(person.value(), loginOf(part), PASSWORD);
        people.put(part, person.value());
        secrets.put(part, tokens.issue(
                new Actor(person.value(), part.roles(), null), "tests", 1).secret());
    }

    private void send(Command command) {
        String key = NewId.uuid().toString();
        commands.send(new Ask(Actor.SYSTEM,
                new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                OptionalLong.empty(), key), command);
    }

    String tokenOf(Part part) {
        return java.util.Objects.requireNonNull(secrets.get(part));
    }

    String personOf(Part part) {
        return java.util.Objects.requireNonNull(people.get(part));
    }

    String loginOf(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@waymark.example";
    }

    private static String nameOf(Part part) {
        String word = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
