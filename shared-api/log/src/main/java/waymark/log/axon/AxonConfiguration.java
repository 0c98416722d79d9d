package waymark.log.axon;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import waymark.log.EventLog;
import waymark.log.axon.LazyTokens.Repeatable;

/**
 * What Axon is given instead of what it would choose: its own choice on this version of Boot is no
 * transactions at all, silently.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    EventStore eventStore(EventLog log) {
        return LogEventStore.over(log);
    }

    /** For processors and their tokens; commands run without one. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * For tokens only: events have a codec of their own. Nothing but Axon's own types may be named
     * in what is read back.
     */
    @Bean("defaultSerializer")
    @Primary
    Serializer serializer() {
        var ownTypes = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.").build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(ownTypes))
                .build();
    }

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    /** Each start is a node of its own: process ids repeat in containers. */
    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer,
            DataSource dataSource, TransactionManager transactions,
            ObjectProvider<Repeatable> repeatable) throws SQLException {
        TokenClock.follow(dataSource);
        return new LazyTokens(JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder().setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name").setTokenTypeColumn("token_type")
                        .build())
                .contentType(byte[].class)
                .nodeId(UUID.randomUUID().toString()), transactions,
                repeatable.stream().map(Repeatable::processor).collect(Collectors.toSet()));
    }

    /** Every group follows in a pool, and an event that fails stops its segment, never skips. */
    @Bean
    ConfigurerModule processing() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors()
                .registerDefaultErrorHandler(any -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(
                        any -> PropagatingErrorHandler.instance()));
    }
}
