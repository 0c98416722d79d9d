package waymark.log.keys;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

/**
 * The keys of data subjects, made when they are first asked for. Whoever holds a key may rely on
 * it being committed. Any number of nodes may share one store. Safe for use by many threads.
 */
public final class KeyStore {

    private static final int KEPT = 10_000;
    private static final String INSTALLATION = "installation";

    private final KeyRows rows;
    private final SecretKey master;
    private final Sameness sameness;
    private final KeyCache cache = new KeyCache(KEPT);
    private final List<Consumer<String>> told = new CopyOnWriteArrayList<>();

    private KeyStore(KeyRows rows, SecretKey master, Sameness sameness) {
        this.rows = rows;
        this.master = master;
        this.sameness = sameness;
    }

    /**
     * Opens a store whose schema was migrated, and makes its first key where there is none.
     *
     * @param dataSource a database apart from the log's, or its own schema in the same
     * @param schema the schema of its tables
     * @param masterKey what wraps the keys
     * @throws IllegalStateException with a sentence if the store was made with another master key
     */
    public static KeyStore open(DataSource dataSource, String schema, MasterKey masterKey) {
        var rows = new KeyRows(dataSource, schema);
        boolean isNew = rows.installation().isEmpty();
        SecretKey master = Aes.key(masterKey.bytes(isNew));
        if (isNew) {
            rows.installIfNew(wrapped(master, INSTALLATION, Aes.random(Aes.KEY_BYTES)));
        }
        byte[] installation = rows.installation()
                .flatMap(kept -> Aes.open(master, bound(INSTALLATION), kept))
                .orElseThrow(() -> new IllegalStateException("The master key does not match the"
                        + " key store in schema " + schema + ", which was made with another one."
                        + " Start with the master key that belongs to this store."));
        return new KeyStore(rows, master, new Sameness(installation));
    }

    /** What tells sameness of personal content under a key of this installation. */
    public Sameness sameness() {
        return sameness;
    }

    /** The keys of all these subjects; those that are missing are made, all at once. */
    public Map<String, DataKey> keys(Collection<String> subjects) {
        Map<String, DataKey> found = existing(subjects);
        Set<String> missing = new HashSet<>(subjects);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            found.putAll(made(missing));
        }
        return found;
    }

    private Map<String, DataKey> made(Set<String> subjects) {
        long ticket = cache.ticket();
        Map<String, byte[]> kept = new HashMap<>();
        Map<String, DataKey> made = new HashMap<>();
        for (String subject : subjects) {
            byte[] key = Aes.random(Aes.KEY_BYTES);
            kept.put(subject, wrapped(master, subject, key));
            made.put(subject, new DataKey(key));
        }
        if (rows.addMissing(kept) < kept.size()) {
            return read(subjects); // another node was first with some of them
        }
        cache.put(made, ticket);
        return made;
    }

    /** The keys of those subjects that have one. */
    public Map<String, DataKey> existing(Collection<String> subjects) {
        Map<String, DataKey> found = cache.of(subjects);
        Set<String> others = new HashSet<>(subjects);
        others.removeAll(found.keySet());
        if (!others.isEmpty()) {
            found.putAll(read(others));
        }
        return found;
    }

    /**
     * Erases the key of a subject: what it protected is gone. Other nodes that used the key of
     * late forget it within a minute, or when they are told to {@link #forget}.
     *
     * @return whether there was a key
     */
    public boolean erase(String subject) {
        boolean erased = rows.delete(subject);
        forget(subject);
        return erased;
    }

    /** Asks to be told of every subject whose key is gone, once it is. */
    public void whenErased(Consumer<String> listener) {
        told.add(listener);
    }

    /** Forgets a key that another node has erased. */
    public void forget(String subject) {
        cache.forget(subject);
        told.forEach(listener -> listener.accept(subject));
    }

    private Map<String, DataKey> read(Collection<String> subjects) {
        long ticket = cache.ticket();
        Map<String, DataKey> read = new HashMap<>();
        rows.wrapped(subjects).forEach((subject, kept) -> read.put(subject, unwrapped(subject,
                kept)));
        cache.put(read, ticket);
        return read;
    }

    private DataKey unwrapped(String subject, byte[] kept) {
        return Aes.open(master, bound(subject), kept)
                .map(DataKey::new)
                .orElseThrow(() -> new IllegalStateException("The key of " + subject
                        + " in the key store was changed: it cannot be unwrapped."));
    }

    private static byte[] wrapped(SecretKey master, String subject, byte[] key) {
        return Aes.seal(master, bound(subject), key);
    }

    private static byte[] bound(String subject) {
        return Joined.bytes("waymark key 1", subject);
    }
}
