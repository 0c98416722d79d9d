package waymark.query.listen.text;

import java.util.ServiceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.query.listen.text.plain.PlainAnalyser;

/** Finds the analyser at start-up: one on the class path, or the one that is always there. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    TextAnalyser textAnalyser() {
        return ServiceLoader.load(TextAnalyser.class).findFirst().orElseGet(PlainAnalyser::new);
    }
}
