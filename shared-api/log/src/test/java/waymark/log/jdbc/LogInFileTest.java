package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.jdbc.given.Requests.opening;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

class LogInFileTest {

    @Test
    void a_log_in_a_file_goes_on_where_it_stopped(@TempDir Path directory) {
        assertThat(positionOfNext(directory, "thing/1")).isEqualTo(1);
        assertThat(positionOfNext(directory, "thing/2")).isEqualTo(2);
    }

    private static long positionOfNext(Path directory, String stream) {
        try (TestDatabase database = TestDatabases.h2In(directory);
                JdbcEventLog log = new JdbcEventLog(database.pool(),
                        database.program().unpooled(), new TestCodec(), LogSettings.usual())) {
            return log.append(opening(stream)).position();
        }
    }
}
