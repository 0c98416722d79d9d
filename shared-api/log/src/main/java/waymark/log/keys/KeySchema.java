package waymark.log.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import waymark.log.LogUnavailable;

/** The tables of a key store, kept up to date with a history apart from that of the log. */
public final class KeySchema {

    private static final String COMMON = "classpath:db/keys/common";

    /**
     * Makes the schema, or brings it up to date.
     *
     * @param owner who may make schemas and tables
     * @param schema the name of the schema
     * @param role who may use the tables; on H2 whoever opens the database
     */
    public static void migrate(DataSource owner, String schema, String role) {
        FluentConfiguration flyway = Flyway.configure(KeySchema.class.getClassLoader())
                .dataSource(owner)
                .schemas(checked(schema))
                .placeholders(Map.of("app_role", role));
        flyway.locations(isPostgres(owner)
                ? new String[]{COMMON, "classpath:db/keys/postgresql"}
                : new String[]{COMMON});
        flyway.load().migrate();
    }

    private static boolean isPostgres(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new LogUnavailable("The key store cannot be reached.", e);
        }
    }

    /** The name, which stands in statements and therefore may hold nothing else. */
    static String checked(String schema) {
        if (!schema.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("waymark.keys.schema is " + schema
                    + ": use up to 63 small letters, digits and underscores.");
        }
        return schema;
    }

    private KeySchema() {}
}
