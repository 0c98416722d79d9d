package waymark.log.keys.setup;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.log.jdbc.h2.turn.TurnDriver;
import waymark.log.keys.KeySchema;
import waymark.log.keys.KeyStore;
import waymark.log.keys.Sameness;

/** Makes the key store, and what tells sameness, of the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysProperties.class)
class KeysConfiguration {

    private static final int CONNECTIONS = 4;

    /**
     * A small pool of its own, so that a thread that waits for a key never waits for a connection
     * that it holds itself. It is no bean of type DataSource, which would displace the log's.
     */
    record KeyPool(HikariDataSource pool) implements AutoCloseable {

        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    KeyPlace keyPlace(
            KeysProperties keys, ObjectProvider<JdbcConnectionDetails> log, Environment settings) {
        return KeyPlace.of(keys, log.getIfAvailable(),
                settings.getProperty("spring.flyway.user"),
                settings.getProperty("spring.flyway.password"));
    }

    @Bean
    KeyPool keyPool(KeyPlace place) {
        var pool = new HikariDataSource();
        pool.setPoolName("waymark-keys");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setJdbcUrl(place.url());
        pool.setUsername(place.program().user());
        pool.setPassword(place.program().password());
        TurnDriver.inTurns(pool);
        return new KeyPool(pool);
    }

    @Bean
    KeyStore keyStore(KeyPlace place, KeyPool pool, KeysProperties keys) {
        KeySchema.migrate(unpooled(place), keys.schema(), place.program().role());
        return KeyStore.open(pool.pool(), keys.schema(), place.masterKey());
    }

    @Bean
    Sameness sameness(KeyStore keys) {
        return keys.sameness();
    }

    private static DriverManagerDataSource unpooled(KeyPlace place) {
        var owner = new DriverManagerDataSource(place.url());
        owner.setUsername(place.owner().user());
        owner.setPassword(place.owner().password());
        return owner;
    }
}
