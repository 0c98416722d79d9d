package waymark.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static waymark.log.codec.Tales.FIRST;
import static waymark.log.codec.Tales.told;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes that nobody wrote are refused in one way, soon, and without telling what is in them. */
class DamagedTest {

    private static final int TRIES = 20_000;

    private final EventCodec codec = new JacksonEventCodec(Tales.names(), new PlainText());

    private void refusesOrReads(byte[] bytes, String name, int revision, long seed) {
        try {
            assertThat(codec.decode(name, revision, FIRST.value(), bytes)).as("seed %d", seed)
                    .isInstanceOf(Tale.class);
        } catch (Undecodable refused) {
            assertThat(refused).as("seed %d", seed).hasMessageNotContaining("Alving");
        }
    }

    @Test
    void random_bytes_are_refused_in_time() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (long seed = 0; seed < TRIES; seed++) {
                var random = new Random(seed);
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                refusesOrReads(bytes, "tale.told", 1, seed);
            }
        });
    }

    @Test
    void bytes_changed_here_and_there_are_refused_or_read_in_time() {
        byte[] whole = codec.encode(told(FIRST)).payload();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (long seed = 0; seed < TRIES; seed++) {
                var random = new Random(seed);
                byte[] bytes = whole.clone();
                for (int changes = random.nextInt(4); changes >= 0; changes--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 128);
                }
                refusesOrReads(bytes, seed % 2 == 0 ? "tale.told" : "tale.heard", 1, seed);
            }
        });
    }

    @Test
    void deep_nesting_and_huge_numbers_are_refused_in_time() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            refusesOrReads("[".repeat(1_000_000).getBytes(UTF_8), "tale.told", 1, 0);
            refusesOrReads("{\"amount\":1E+999999999,\"times\":1}".getBytes(UTF_8), "tale.told", 1,
                    0);
            refusesOrReads(("{\"amount\":" + "9".repeat(1_000_000) + "}").getBytes(UTF_8),
                    "tale.closed", 1, 0);
        });
    }
}
