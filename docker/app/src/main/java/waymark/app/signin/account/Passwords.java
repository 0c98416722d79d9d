package waymark.app.signin.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;

/**
 * Hashes passwords with Argon2id (19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet).
 * Only as many at a time as there are processors, so that a flood of sign-ins takes no memory
 * from everybody else.
 */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int GENERATED = 20;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final Semaphore seats = new Semaphore(
            Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = ofNobody();

    /** A password of 20 letters and digits, none of them easily mistaken: 99 bits. */
    String generated() {
        return RANDOM.ints(GENERATED, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** A hash of no password: chance, in the form and at the cost of all others. */
    static String ofNobody() {
        return "$argon2id$v=19$m=19456,t=2,p=1$" + chance(16) + "$" + chance(32);
    }

    private static String chance(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getEncoder().withoutPadding().encodeToString(drawn);
    }

    String hash(String password) {
        return seated(() -> argon2.encode(normal(password)));
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST
                && seated(() -> argon2.matches(normal(password), hash));
    }

    /** Takes as long as a comparison, so that an unknown login is not told from a known one. */
    void matchesNobody(String password) {
        matches(password, nobodys);
    }

    /** Checks a password that somebody chose; {@code field} is its name in the request. */
    void check(String field, String login, String password) {
        boolean ofOneLetter = password.chars().distinct().count() < 4;
        boolean isLogin = password.toLowerCase(Locale.ROOT).contains(login);
        if (password.length() < SHORTEST || password.length() > LONGEST || ofOneLetter
                || isLogin) {
            throw new Unacceptable(field, "This password is too easy to guess.",
                    SHORTEST + " to " + LONGEST
                            + " characters, at least four different ones, without the login");
        }
    }

    private <T> T seated(java.util.function.Supplier<T> work) {
        if (!seats.tryAcquire()) {
            try {
                if (!seats.tryAcquire(5, java.util.concurrent.TimeUnit.SECONDS)) {
                    throw busy();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw busy();
            }
        }
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }

    private static TurnedAway busy() {
        return new TurnedAway(HttpRefusal.UNAVAILABLE, null, Map.of("Retry-After", "5"));
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
