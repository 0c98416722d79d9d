package waymark.command.listen.feedback.reading;

import java.nio.ByteBuffer;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.log.Sha256;

/**
 * Counts how often a file says the very same, for rows that only their day tells apart: on one day
 * two customers may complain alike. A row takes ten bytes, so that a million fit anywhere; there
 * is an end to it, and whoever comes there needs ids.
 */
public final class Repeats {

    private static final int MOST = 4_000_000;

    private long[] keys = new long[1 << 12];
    private short[] times = new short[1 << 12];
    private int used;

    /** The row, knowing how many alike stood before it. */
    public Draft counted(Draft draft) {
        return draft.mayRepeat() ? draft.again(before(key(draft))) : draft;
    }

    private int before(long key) {
        if (used * 2 >= keys.length) {
            grow();
        }
        int place = place(keys, key);
        if (keys[place] == 0) {
            keys[place] = key;
            used++;
        }
        short before = times[place];
        times[place] = (short) Math.min(before + 1, Short.MAX_VALUE);
        return before;
    }

    private void grow() {
        if (used >= MOST) {
            throw new Refused(FeedbackRefusal.NEEDS_IDS);
        }
        long[] oldKeys = keys;
        short[] oldTimes = times;
        keys = new long[oldKeys.length * 2];
        times = new short[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int place = place(keys, oldKeys[at]);
                keys[place] = oldKeys[at];
                times[place] = oldTimes[at];
            }
        }
    }

    private static int place(long[] among, long key) {
        int place = (int) (key & (among.length - 1));
        while (among[place] != 0 && among[place] != key) {
            place = (place + 1) & (among.length - 1);
        }
        return place;
    }

    /** 63 bits of SHA-256: of a million rows two look alike once in ten million files. */
    private static long key(Draft draft) {
        return ByteBuffer.wrap(Sha256.of(String.join("\u001e", draft.content()))).getLong() | 1;
    }
}
