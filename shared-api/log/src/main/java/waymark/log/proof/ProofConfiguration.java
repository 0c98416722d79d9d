package waymark.log.proof;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.keys.Sameness;
import waymark.log.side.OnlyWhereDecided;

/** Keeps the tree of a program. */
@Configuration(proxyBeanMethods = false)
public class ProofConfiguration {

    @Bean
    ProofStore proofStore(JdbcClient client, JdbcTemplate jdbc, TransactionTemplate transaction) {
        return new ProofStore(client, jdbc, transaction);
    }

    @Bean
    HeadKey headKey(Sameness secret) {
        return new HeadKey(secret);
    }

    @Bean
    @OnlyWhereDecided
    TreeKeeper treeKeeper(ProofStore store, HeadKey key, Clock clock) {
        return new TreeKeeper(store, key, clock);
    }
}
