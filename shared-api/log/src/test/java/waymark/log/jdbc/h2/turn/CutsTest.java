package waymark.log.jdbc.h2.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutsTest {

    /** About one write in sixty halved a transaction, so this is never reached. */
    private static final int TRIES = 20;

    @TempDir private Path folder;

    @Test
    void wherever_the_file_ends_it_holds_a_transaction_whole_or_not_at_all() throws Exception {
        AtomicInteger cuts = new AtomicInteger();
        assertThat(new Cuts(folder, new TurnDriver()).after()
                .peek(any -> cuts.incrementAndGet())).allMatch(CutsTest::isWhole);
        assertThat(cuts.get()).isGreaterThan(150);
    }

    @Test
    void without_turns_a_file_that_ends_early_holds_half_a_transaction() throws Exception {
        boolean halved = false;
        for (int tries = 0; tries < TRIES && !halved; tries++) {
            halved = !new Cuts(folder, new org.h2.Driver()).after().allMatch(CutsTest::isWhole);
        }
        assertThat(halved).isTrue();
    }

    private static boolean isWhole(List<Long> numbers) {
        return numbers.getFirst().equals(numbers.getLast());
    }
}
