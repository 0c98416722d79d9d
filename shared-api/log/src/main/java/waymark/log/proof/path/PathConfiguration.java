package waymark.log.proof.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.side.OnlyWhereDecided;

/** Makes proofs in every program, and keeps what they are made of in those that take commands. */
@Configuration(proxyBeanMethods = false)
public class PathConfiguration {

    @Bean
    TreeProofs treeProofs(JdbcClient client) {
        return new TreeProofs(new Nodes(client));
    }

    @Bean
    @OnlyWhereDecided
    NodeKeeper nodeKeeper(JdbcClient client) {
        return new NodeKeeper(new Nodes(client));
    }
}
