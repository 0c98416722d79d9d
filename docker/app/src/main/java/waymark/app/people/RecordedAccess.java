package waymark.app.people;

import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.organisation.PersonCommand.NotePasswordChanged;
import waymark.api.govern.organisation.PersonCommand.NoteTokenIssued;
import waymark.api.govern.organisation.PersonCommand.NoteTokenRevoked;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.app.signin.account.AccessRecord;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** Puts on record what people do to their own access, by the commands for it. */
@Component
class RecordedAccess implements AccessRecord {

    private final Commands commands;

    RecordedAccess(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void tokenIssued(Actor who, String tokenId, String label, Instant expires) {
        send(who, "issued/" + tokenId,
                new NoteTokenIssued(new PersonId(who.person()), tokenId, label, expires));
    }

    @Override
    public void tokenRevoked(Actor who, String tokenId) {
        send(who, "revoked/" + tokenId,
                new NoteTokenRevoked(new PersonId(who.person()), tokenId));
    }

    @Override
    public void passwordChanged(Actor who) {
        send(who, "password/" + NewId.uuid(),
                new NotePasswordChanged(new PersonId(who.person())));
    }

    private void send(Actor who, String key, PersonCommand command) {
        var once = new AppendRequest.Key(who.person(), key, key);
        var _ = commands.send(
                new Ask(who, once, OptionalLong.empty(), NewId.uuid().toString()), command);
    }
}
