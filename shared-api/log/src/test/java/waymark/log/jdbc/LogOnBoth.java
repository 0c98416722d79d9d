package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.log.NotAppended;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** A log in a fresh database; the tests of each class beneath run on both databases. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
abstract class LogOnBoth {

    final TestDatabase database;
    JdbcEventLog log;

    LogOnBoth(TestDatabases kind) {
        database = kind.open();
        log = opened();
    }

    /** A log of its own on the same database, as another node or after a restart. */
    final JdbcEventLog opened() {
        return new JdbcEventLog(database.pool(), database.program().unpooled(), new TestCodec(),
                LogSettings.usual());
    }

    static void assertRefused(NotAppended.Because because, String name, ThrowingCallable append) {
        assertThatThrownBy(append).isInstanceOfSatisfying(NotAppended.class, refused -> {
            assertThat(refused.because()).isEqualTo(because);
            assertThat(refused.name()).isEqualTo(name);
        });
    }

    @AfterEach
    final void close() {
        log.close();
        database.close();
    }
}
