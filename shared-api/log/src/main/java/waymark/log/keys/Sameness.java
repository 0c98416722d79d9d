package waymark.log.keys;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether personal content was seen before without keeping it: HMAC-SHA-256 (RFC 2104)
 * under a key of this installation. What it gives survives erasure and tells nothing without
 * that key.
 */
public final class Sameness {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Sameness(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 64 hexadecimal digits, the same for the same texts in the same order, for ever. */
    public String of(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(Joined.bytes(parts)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
        }
    }
}
