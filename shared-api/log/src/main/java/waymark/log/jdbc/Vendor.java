package waymark.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import waymark.log.LogUnavailable;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.h2.H2Writer;
import waymark.log.jdbc.postgresql.PostgresWriter;

/** The databases that can keep the log. */
enum Vendor {
    H2, POSTGRESQL;

    /** As the function {@code log_partition_size} says. */
    private static final long PARTITION = 1_000_000;

    /** Asks the database what it is. */
    static Vendor of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default -> throw new IllegalArgumentException("The log cannot be kept in "
                        + product + "; it can be in PostgreSQL or H2.");
            };
        } catch (SQLException away) {
            throw new LogUnavailable("The database of the log does not answer.", away);
        }
    }

    GroupWriter writer(LogSettings settings) {
        return switch (this) {
            case H2 -> new H2Writer(settings.statement());
            case POSTGRESQL -> new PostgresWriter(settings.statement());
        };
    }

    /** Over how many tables a log is spread that reaches so far at least. */
    Spread spread(LongSupplier reached) {
        return switch (this) {
            case H2 -> Spread.none();
            case POSTGRESQL -> new Spread(PARTITION, reached);
        };
    }
}
