package waymark.query.kernel.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import waymark.log.Sha256;

/** A hash for each follower, growing row by row. */
final class Sums {

    private final Map<String, MessageDigest> digests = new TreeMap<>();

    void add(String follower, String row) {
        MessageDigest digest = of(follower);
        digest.update(row.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Counts the end of a table too, so that no row can move from one to the next unseen. */
    void end(String follower, String table) {
        add(follower, "end of " + table);
    }

    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        digests.forEach((follower, digest) -> hashes.put(follower,
                HexFormat.of().formatHex(digest.digest())));
        return hashes;
    }

    private MessageDigest of(String follower) {
        return digests.computeIfAbsent(follower, none -> Sha256.begin());
    }
}
