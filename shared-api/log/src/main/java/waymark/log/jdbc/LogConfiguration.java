package waymark.log.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import waymark.log.codec.EventCodec;
import waymark.log.jdbc.append.LogSettings;

/**
 * Makes the event log of a program from its data source, after Flyway has run. The scripts ask
 * for the placeholder {@code app_role}: unless it is set, it is {@code spring.datasource.username}.
 */
@Configuration(proxyBeanMethods = false)
public class LogConfiguration {

    static final String ROLE = "app_role";

    /** The log; it is closed after the web server and all processors have stopped. */
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    JdbcEventLog eventLog(
            DataSource pool, EventCodec codec, ObjectProvider<LogSettings> settings) {
        return new JdbcEventLog(pool, unpooled(pool), codec,
                settings.getIfAvailable(LogSettings::usual));
    }

    /** Tells the scripts which role the program has. */
    @Bean
    FlywayConfigurationCustomizer programsRole(Environment environment) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.putIfAbsent(ROLE,
                    environment.getProperty("spring.datasource.username", "waymark"));
            flyway.placeholders(placeholders);
        };
    }

    /** The same database and user, but each connection is its own. */
    static DataSource unpooled(DataSource pool) {
        SimpleDriverDataSource own = DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class).build();
        if (String.valueOf(own.getUrl()).startsWith("jdbc:postgresql:")) {
            Properties properties = new Properties();
            properties.setProperty("ApplicationName", "waymark-appender");
            properties.setProperty("connectTimeout", "3");
            properties.setProperty("tcpKeepAlive", "true");
            own.setConnectionProperties(properties);
        }
        return own;
    }
}
