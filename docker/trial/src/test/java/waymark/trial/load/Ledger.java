package waymark.trial.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import waymark.trial.door.Said;

/** What the clients remember: everything they sent and everything they were answered. */
public final class Ledger {

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final Collection<String> contradictions = new ConcurrentLinkedQueue<>();

    /** Notes that it was sent, be it the first time or again. */
    public void sent(Deed deed) {
        sent.add(deed.key());
    }

    /** Notes an acknowledgement; a second one must be the same as the first. */
    public void acknowledged(Acknowledged now) {
        Acknowledged before = acknowledged.putIfAbsent(now.key(), now);
        if (before != null && !before.equals(now)) {
            contradictions.add(before + " was later answered as " + now);
        }
    }

    void refused(Deed deed, Said said) {
        refused.put(deed.key(), said.status() + " " + said.body());
    }

    public Collection<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged.values());
    }

    /** How many deeds were acknowledged. */
    public int count() {
        return acknowledged.size();
    }

    /** The deeds that were refused for good, and why. */
    public Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    /** The keys of everything that was ever sent. */
    public Set<String> sent() {
        return Set.copyOf(sent);
    }

    /** Answers that were not the same when they were asked for again. */
    public List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The acknowledgements in the order of the log. */
    public List<Acknowledged> inOrder() {
        List<Acknowledged> all = new ArrayList<>(acknowledged.values());
        all.sort(java.util.Comparator.comparingLong(Acknowledged::position));
        return all;
    }
}
