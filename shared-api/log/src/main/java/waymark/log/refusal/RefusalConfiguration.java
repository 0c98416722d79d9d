package waymark.log.refusal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the book of refusals; who signs in is recorded on any side, so all may refuse. */
@Configuration(proxyBeanMethods = false)
public class RefusalConfiguration {

    @Bean
    RefusalBook refusalBook(JdbcClient client, Clock clock) {
        return new RefusalBook(new RefusalStore(client), clock);
    }
}
