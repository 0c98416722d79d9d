package waymark.log.keys;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import waymark.log.Sha256;

/**
 * The key of one data subject. What it seals begins with its fingerprint, so that text sealed
 * under an erased key is told from text that was tampered with.
 */
public final class DataKey {

    private static final int FINGERPRINT_BYTES = 8;

    private final SecretKey key;
    private final byte[] fingerprint;

    DataKey(byte[] key) {
        this.key = Aes.key(key);
        this.fingerprint = Arrays.copyOf(Sha256.begin().digest(key), FINGERPRINT_BYTES);
    }

    /** What is kept in place of the clear bytes; it opens only bound to the same. */
    public byte[] seal(byte[] bound, byte[] clear) {
        byte[] sealed = Aes.seal(key, bound, clear);
        return ByteBuffer.allocate(FINGERPRINT_BYTES + sealed.length)
                .put(fingerprint).put(sealed).array();
    }

    /** Whether this key sealed it, as far as its fingerprint tells. */
    public boolean sealed(byte[] sealed) {
        return sealed.length >= FINGERPRINT_BYTES
                && Arrays.equals(fingerprint, Arrays.copyOf(sealed, FINGERPRINT_BYTES));
    }

    /** The clear bytes; empty if they were not sealed by this key and bound to the same. */
    public Optional<byte[]> open(byte[] bound, byte[] sealed) {
        return sealed(sealed)
                ? Aes.open(key, bound, Arrays.copyOfRange(
                        sealed, FINGERPRINT_BYTES, sealed.length))
                : Optional.empty();
    }
}
