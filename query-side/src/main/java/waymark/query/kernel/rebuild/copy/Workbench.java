package waymark.query.kernel.rebuild.copy;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where rows are made anew. Within its transactions every statement of the program goes to
 * connections that look for tables in {@link #SCHEMA} first; what is not there is found in the
 * usual place. So followers need not know that they are being rebuilt.
 */
public final class Workbench implements AutoCloseable {

    /** The schema of tables that are not live yet. */
    public static final String SCHEMA = "waymark_build";

    private static final String POSTGRESQL = """
            set search_path to %s, "%s"; set synchronous_commit to off; set work_mem to '64MB';
            set idle_in_transaction_session_timeout to 30000""";
    private static final String H2 = "set schema %s; set schema_search_path %1$s, %s";

    private final HikariDataSource connections;
    private final TransactionTemplate transaction;
    private final boolean postgresql;

    /**
     * @param live the pool of the program, which stays as it is
     * @param usual the schema of the live tables
     * @param places how many may work at once
     */
    public Workbench(DataSource live, String usual, int places) {
        this.connections = DataSourceBuilder.derivedFrom(live)
                .type(HikariDataSource.class).build();
        connections.setPoolName("waymark-rebuild");
        connections.setMaximumPoolSize(places);
        connections.setMinimumIdle(0);
        this.postgresql = connections.getJdbcUrl().startsWith("jdbc:postgresql:");
        connections.setConnectionInitSql((postgresql ? POSTGRESQL : H2).formatted(SCHEMA, usual));
        if (postgresql) {
            connections.addDataSourceProperty("reWriteBatchedInserts", "true");
            connections.addDataSourceProperty("tcpKeepAlive", "true");
            connections.addDataSourceProperty("ApplicationName", "waymark-rebuild");
        }
        this.transaction = new TransactionTemplate(
                new JdbcTransactionManager(new InPlaceOf(live, connections)));
    }

    /** Whether several may write at once; on H2 whoever has them work would keep them from it. */
    public boolean isForSeveral() {
        return postgresql;
    }

    /** Has work done here, in one transaction. */
    public void inside(Runnable work) {
        transaction.executeWithoutResult(begun -> work.run());
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Spring binds a transaction's connection under what this unwraps to: the program's pool. */
    private static final class InPlaceOf extends DelegatingDataSource
            implements
                InfrastructureProxy {

        private final DataSource live;

        InPlaceOf(DataSource live, DataSource instead) {
            super(instead);
            this.live = live;
        }

        @Override
        public Object getWrappedObject() {
            return live;
        }
    }
}
