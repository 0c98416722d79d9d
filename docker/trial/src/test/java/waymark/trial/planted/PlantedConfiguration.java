package waymark.trial.planted;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import waymark.log.EventLog;
import waymark.log.jdbc.JdbcEventLog;

/** Puts the defect in place that the node is told to have. */
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
}
