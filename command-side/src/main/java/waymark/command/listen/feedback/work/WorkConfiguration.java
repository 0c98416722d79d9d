package waymark.command.listen.feedback.work;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.command.listen.feedback.recording.Fingerprint;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.keys.Sameness;

/** Where files are spooled, and what tells the same answer. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    Fingerprint fingerprint(Sameness sameness) {
        return sameness::of;
    }

    /** {@code waymark.spool}: a directory; nodes that share the work share it. */
    @Bean
    Spool spool(@Value("${waymark.spool:./data/spool}") Path directory) {
        return new Spool(directory);
    }
}
