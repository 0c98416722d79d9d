package waymark.log.keys;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether personal content was seen before without keeping it: HMAC-SHA-256 (RFC 2104)
 * under a key of this installation. What it gives survives erasure and tells nothing without
 * that key.
 */
public final class Sameness {

    private static final String ALGORITHM = "HmacSHA256";

    /** Never updated itself: each text goes to a copy of it. */
    private final Mac keyed;

    Sameness(byte[] key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
        }
    }

    /** 64 hexadecimal digits, the same for the same texts in the same order, for ever. */
    public String of(String... parts) {
        try {
            Mac mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(Joined.bytes(parts)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("HMAC-SHA-256 of this Java cannot be copied.", e);
        }
    }
}
