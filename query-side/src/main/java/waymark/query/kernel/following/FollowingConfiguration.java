package waymark.query.kernel.following;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import waymark.query.kernel.Projection;

/** Finds every projection by its type, so that it needs no framework, and has all follow. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "waymark.query", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
                classes = Projection.class))
class FollowingConfiguration {

    /** One segment keeps all rows in one order; large batches keep a catch-up short. */
    @Bean
    ConfigurerModule following() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessorConfiguration(FollowingHandler.GROUP,
                        (configuration, processor) -> processor.initialSegmentCount(1)
                                .initialToken(source -> source.createTailToken())
                                .batchSize(500)));
    }
}
