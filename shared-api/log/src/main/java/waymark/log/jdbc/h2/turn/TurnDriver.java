package waymark.log.jdbc.h2.turn;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** H2's driver, but connections of one program to one database write one after another. */
public final class TurnDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();

    static {
        try {
            DriverManager.registerDriver(new TurnDriver());
        } catch (SQLException never) {
            throw new ExceptionInInitializerError(never);
        }
    }

    /** Has a pool, and whatever is derived from it, write in turns if it is of H2. */
    public static void inTurns(HikariDataSource pool) {
        if (String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:h2:")) {
            pool.setDriverClassName(TurnDriver.class.getName());
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection own = h2.connect(url, info);
        return own == null ? null : TurningConnection.of(own, Turn.at(url));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return h2.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return h2.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return h2.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return h2.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
    }
}
