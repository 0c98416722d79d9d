package waymark.log.refusal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.side.OnlyWhereDecided;

/** Keeps the book of refusals of a program that takes commands. */
@Configuration(proxyBeanMethods = false)
public class RefusalConfiguration {

    @Bean
    @OnlyWhereDecided
    RefusalBook refusalBook(JdbcClient client, Clock clock) {
        return new RefusalBook(new RefusalStore(client), clock);
    }
}
