package waymark.command.deliver.project.bulk;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import waymark.command.kernel.Ask;
import waymark.log.AppendRequest;

/** One request becomes several commands, each with a key of its own that follows from the whole. */
public final class Rekeyed {

    /** The same request for one part of it, found again under the same name. */
    public static Ask of(Ask whole, String part) {
        String own = UUID.nameUUIDFromBytes((whole.key().key() + "\n" + part)
                .getBytes(StandardCharsets.UTF_8)).toString();
        return new Ask(whole.actor(), new AppendRequest.Key(whole.key().person(), own,
                whole.key().requestHash()), OptionalLong.empty(), whole.correlation());
    }

    private Rekeyed() {}
}
