package waymark.app.house.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import waymark.app.testing.WaymarkTest;

/** What readers write and where they stand is one transaction, or a crash would tear them. */
class TransactionsTest extends WaymarkTest {

    @Autowired private TransactionManager axons;
    @Autowired private PlatformTransactionManager springs;

    @Test
    void axon_begins_the_transactions_of_spring() {
        assertThat(axons).isInstanceOf(SpringTransactionManager.class);
        boolean within = axons.fetchInTransaction(
                TransactionSynchronizationManager::isActualTransactionActive);
        assertThat(within).isTrue();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
        assertThat(springs).isInstanceOf(JdbcTransactionManager.class);
    }
}
