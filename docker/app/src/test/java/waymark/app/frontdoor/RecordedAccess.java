package waymark.app.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import waymark.api.kernel.Actor;
import waymark.app.signin.account.AccessRecord;
import waymark.log.LogUnavailable;

/** Remembers what was put on record, or refuses to. */
public class RecordedAccess implements AccessRecord {

    private final List<String> acts = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public void tokenIssued(Actor who, String tokenId, String label, Instant expires) {
        record("issued " + tokenId);
    }

    @Override
    public void tokenRevoked(Actor who, String tokenId) {
        record("revoked " + tokenId);
    }

    @Override
    public void passwordChanged(Actor who) {
        record("password of " + who.person());
    }

    private void record(String act) {
        if (failing) {
            throw new LogUnavailable("the log is away in this test");
        }
        acts.add(act);
    }

    public List<String> acts() {
        return List.copyOf(acts);
    }

    public void failing(boolean now) {
        failing = now;
    }
}
