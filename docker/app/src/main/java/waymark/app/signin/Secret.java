package waymark.app.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import waymark.log.Sha256;

/** Random secrets of 256 bits. As they cannot be guessed, a plain SHA-256 is enough to keep. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    /** A new secret: 43 characters that need no escaping in headers and cookies. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** Whether it could be one of ours at all. */
    public static boolean isWellFormed(String secret) {
        return FORM.matcher(secret).matches();
    }

    /** What is kept in its place: SHA-256 in hexadecimal. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** Another secret that only the holder of this one can have: HMAC-SHA-256 over a purpose. */
    public static String derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return BASE64.encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    private Secret() {}
}
