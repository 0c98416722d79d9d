package waymark.trial.planted;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import waymark.log.EventLog;
import waymark.log.jdbc.JdbcEventLog;
import waymark.trial.program.Ahead;

/** Puts the defect in place that the node is told to have, or the clock. */
@Configuration(proxyBeanMethods = false)
class PlantedConfiguration {

    @Bean
    @Primary
    @ConditionalOnProperty(name = "waymark.trial.planted", havingValue = "hasty-log")
    EventLog hastyLog(JdbcEventLog real) {
        return new HastyLog(real);
    }

    @Bean
    @Primary
    @ConditionalOnProperty(name = "waymark.trial.planted", havingValue = "forgetful-log")
    EventLog forgetfulLog(JdbcEventLog real) {
        return new ForgetfulLog(real);
    }

    /** Any defect, changed at any time. */
    @Bean
    @Primary
    @ConditionalOnProperty(name = "waymark.trial.planted", havingValue = "any")
    SwitchedLog switchedLog(JdbcEventLog real) {
        return new SwitchedLog(real);
    }

    /** A clock that is ahead, so that what is due in hours is due now. */
    @Bean
    @Primary
    @ConditionalOnProperty("waymark.trial.ahead")
    Clock clockAhead(@Value("${waymark.trial.ahead}") String file) {
        return new Ahead(Path.of(file));
    }
}
