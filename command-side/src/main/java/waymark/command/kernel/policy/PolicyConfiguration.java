package waymark.command.kernel.policy;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import waymark.log.axon.LazyTokens.Repeatable;

/** Finds every policy by its type, so that it needs no framework, and has them follow. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "waymark.command", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
                classes = Policy.class))
class PolicyConfiguration {

    /** Neighbours of a command that failed are sent again, and answered from their keys. */
    @Bean
    ConfigurerModule reacting() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessorConfiguration(PolicyHandler.GROUP,
                        (configuration, processor) -> processor.initialSegmentCount(1)
                                .initialToken(source -> source.createHeadToken())
                                .batchSize(200)));
    }

    /** Each command has a key made of its event. */
    @Bean
    Repeatable policiesMayHearTwice() {
        return new Repeatable(PolicyHandler.GROUP);
    }
}
