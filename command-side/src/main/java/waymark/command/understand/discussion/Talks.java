package waymark.command.understand.discussion;

import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.understand.discussion.DiscussionCommand;
import waymark.api.understand.discussion.DiscussionCommand.OpenDiscussion;
import waymark.api.understand.discussion.DiscussionId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** Sends what somebody says about an item; the first word of all opens its discussion. */
@Component
class Talks {

    private final Commands commands;

    Talks(Commands commands) {
        this.commands = commands;
    }

    /** What is sent. */
    record Words(String words) {}

    /** What an item is to be found by. */
    record Tag(String tag) {}

    ResponseEntity<Receipt> send(
            StreamId item, Function<DiscussionId, DiscussionCommand> wish, Ask ask) {
        DiscussionId discussion = DiscussionId.about(item);
        DiscussionCommand command = wish.apply(discussion);
        try {
            return Answered.done(commands.send(ask, command));
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.UNKNOWN_ID) {
                throw refused;
            }
            String key = "open/" + discussion.value();
            var _ = commands.send(new Ask(Actor.SYSTEM,
                    new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                    OptionalLong.empty(), ask.correlation()),
                    new OpenDiscussion(discussion, item.value()));
            return Answered.done(commands.send(ask, command));
        }
    }
}
