package waymark.api.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes time-ordered UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a
 * counter of 12 bits so that ids made in one process are strictly ascending, then 62 random bits.
 */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    /** A new id for a thing of this subject, for example {@code insight/01990c2e-...}. */
    public static String of(String subject) {
        return subject + "/" + uuid();
    }

    /** A new time-ordered UUID. */
    public static UUID uuid() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((tick >>> 12) << 16) | 0x7000L | (tick & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private NewId() {}
}
