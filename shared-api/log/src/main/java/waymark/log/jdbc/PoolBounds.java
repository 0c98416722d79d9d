package waymark.log.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import waymark.log.jdbc.h2.turn.TurnDriver;

/**
 * Bounds every wait of the program's pool on PostgreSQL, so that a server that says nothing is as
 * good as one that is away. H2 runs in this very process and knows no such settings; there whoever
 * writes waits for its turn.
 */
@Component
class PoolBounds implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            TurnDriver.inTurns(pool);
            if (String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
                bound(pool);
            }
        }
        return bean;
    }

    /** How long, in ms, a node may stand still within a transaction before others need its rows. */
    private static final String IDLE = "set idle_in_transaction_session_timeout = 20000";

    /** In seconds; longer than any question of the program takes, also a rebuild's. */
    private static void bound(HikariDataSource pool) {
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "waymark");
        if (pool.getConnectionInitSql() == null) {
            pool.setConnectionInitSql(IDLE);
        }
    }
}
