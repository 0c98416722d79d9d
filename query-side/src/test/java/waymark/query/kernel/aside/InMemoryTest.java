package waymark.query.kernel.aside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import waymark.log.Recorded;

class InMemoryTest {

    @Test
    void what_is_too_large_for_the_memory_is_made_with_care() {
        InMemory memory = new InMemory(List.of(failing(new OutOfMemoryError("rows"))));
        assertThatThrownBy(() -> memory.take(0, List.of()))
                .isInstanceOf(InMemory.Tripped.class).hasCauseInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> memory.end(0)).isInstanceOf(InMemory.Tripped.class);
    }

    @Test
    void a_database_that_is_away_is_no_fault_of_an_event() {
        InMemory memory = new InMemory(List.of(failing(new QueryTimeoutException("away"))));
        assertThatThrownBy(() -> memory.take(0, List.of()))
                .isInstanceOf(QueryTimeoutException.class);
    }

    private static <T extends Throwable> Keeping failing(T failure) {
        return new Keeping() {

            @Override
            public void take(List<Recorded> batch) {
                InMemoryTest.<RuntimeException>fail(failure);
            }

            @Override
            public int held() {
                return 1;
            }

            @Override
            public void end() {
                InMemoryTest.<RuntimeException>fail(failure);
            }
        };
    }

    @SuppressWarnings("unchecked") // Nobody is told that it may be an error.
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
