package waymark.log.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What the record was when it had so many events, signed.
 *
 * @param size how many events it covers: all up to this position
 * @param root the head of the tree, 64 hexadecimal digits
 * @param signedAt to the microsecond
 * @param key the public key, Ed25519 as X.509 in base64
 * @param signature of {@link #content}, in base64
 */
public record SignedHead(long size, String root, Instant signedAt, String key, String signature) {

    /** What is signed: four lines. */
    static byte[] content(long size, String root, Instant signedAt) {
        return ("waymark-head/1\n" + size + "\n" + root + "\n" + StoredRow.moment(signedAt) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the signature is that of its key, whoever has that. */
    public boolean isSigned() {
        return HeadKey.verifies(key, content(size, root, signedAt), signature);
    }
}
