package waymark.command.kernel;

import waymark.api.kernel.Command;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;

/** How a command meets what others did meanwhile (COM-1), the same for every stream. */
final class Versions {

    static void check(Command command, long version, Ask ask) {
        boolean exists = version >= 0;
        if (command instanceof Command.Creation) {
            if (exists) {
                throw new Refused(GeneralRefusal.ALREADY_EXISTS);
            }
            return;
        }
        if (!exists) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        boolean mustSay = command instanceof Command.Change && !ask.actor().isSystem();
        if (mustSay && ask.expected().isEmpty()) {
            throw new Refused(GeneralRefusal.VERSION_MISSING, "It stands at " + version
                    + ".");
        }
        if (ask.expected().isPresent() && ask.expected().getAsLong() != version) {
            throw new Refused(GeneralRefusal.VERSION_STALE, "It stands at " + version
                    + " now, not at " + ask.expected().getAsLong() + ".");
        }
    }

    private Versions() {}
}
