package waymark.trial.load;

import java.io.IOException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import waymark.trial.door.Door;
import waymark.trial.door.Said;

/**
 * One stream of commands: writes insights down and words them anew, one after the other. What was
 * not answered is sent again, with the same key, before anything else.
 */
final class Client {

    private static final int EDITS = 5;

    private final String name;
    private final Door door;
    private final Ledger ledger;
    private final Random random;
    private final String problem;
    private @Nullable Deed pending;
    private @Nullable Acknowledged last;
    private int count;

    /** @param problem that it now and then proposes to attack, or an empty text for never */
    Client(String name, Door door, Ledger ledger, Random random, String problem) {
        this.problem = problem;
        this.name = name;
        this.door = door;
        this.ledger = ledger;
        this.random = random;
    }

    /** Sends one command; false where it was not answered yet and should be given a moment. */
    boolean step() {
        Deed deed = pending == null ? next() : pending;
        pending = deed;
        ledger.sent(deed);
        try {
            return heard(deed, door.send(deed.method(), deed.path(), deed.body(),
                    deed.headers()));
        } catch (IOException unanswered) {
            return false;
        }
    }

    /** Whether everything that was sent has been answered. */
    boolean isSettled() {
        return pending == null;
    }

    private boolean heard(Deed deed, Said said) {
        if (said.isLater()) {
            return false;
        }
        if (said.isDone()) {
            Acknowledged now = Acknowledged.of(deed, said);
            ledger.acknowledged(now);
            last = deed.attacks().isEmpty() ? now : last;
        } else {
            ledger.refused(deed, said);
            last = null;
        }
        pending = null;
        return true;
    }

    private Deed next() {
        String key = name + "-" + count++;
        if (!problem.isEmpty() && random.nextInt(EDITS) == 0) {
            return Deed.proposing(key, problem);
        }
        Acknowledged before = last;
        return before == null || random.nextInt(EDITS) == 0
                ? Deed.recording(key)
                : Deed.rewording(key, before.stream(), before.version());
    }
}
