package waymark.bench.stock;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightId;
import waymark.log.testing.TestDatabase;

/** The stock engine over a database. */
final class Stock implements AutoCloseable {

    private static final int CONNECTIONS = 10;
    private static final int BATCH = 500;
    private static final String COLUMNS = """
            (
               globalIndex bigint generated always as identity primary key,
               aggregateIdentifier varchar(255) not null, sequenceNumber bigint not null,
               type varchar(255), eventIdentifier varchar(255) not null unique,
               metaData bytea, payload bytea not null, payloadRevision varchar(255),
               payloadType varchar(255) not null, timeStamp varchar(255) not null,
               unique (aggregateIdentifier, sequenceNumber))""";

    final TestDatabase database;
    final HikariDataSource pool = new HikariDataSource();
    final ConnectionProvider connections;
    final TransactionManager transactions;
    final Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.axonframework.").build()))
            .build();
    final JdbcEventStorageEngine engine;

    Stock(TestDatabase database) {
        this.database = database;
        pool.setJdbcUrl(database.owner().url());
        pool.setUsername(database.owner().user());
        pool.setPassword(database.owner().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        for (String table : List.of("DomainEventEntry", "SnapshotEventEntry")) {
            JdbcClient.create(pool).sql("create table " + table + COLUMNS).update();
        }
        connections = new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(pool));
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        engine = JdbcEventStorageEngine.builder().eventSerializer(serializer)
                .snapshotSerializer(serializer).connectionProvider(connections)
                .transactionManager(transactions).dataType(byte[].class)
                .persistenceExceptionResolver(new SQLStateResolver("23505")).build();
    }

    EmbeddedEventStore store() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    static GenericDomainEventMessage<Event> message(Event event, long version) {
        return new GenericDomainEventMessage<>("StockInsight", event.stream(), version, event);
    }

    /** Fills it as {@code Requests.fill} does a log. */
    List<InsightId> fill(
            int insights, Function<InsightId, List<Event>> told) {
        List<InsightId> all = new ArrayList<>();
        List<GenericDomainEventMessage<Event>> waiting = new ArrayList<>();
        for (int i = 0; i < insights; i++) {
            InsightId one = InsightId.next();
            all.add(one);
            List<Event> events = told.apply(one);
            for (int version = 0; version < events.size(); version++) {
                waiting.add(message(events.get(version), version));
            }
            if (waiting.size() >= BATCH || i == insights - 1) {
                transactions.executeInTransaction(() -> engine.appendEvents(waiting));
                waiting.clear();
            }
        }
        return all;
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
