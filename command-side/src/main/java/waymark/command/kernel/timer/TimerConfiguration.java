package waymark.command.kernel.timer;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import waymark.log.axon.LazyTokens.Repeatable;

/** Finds every timer by its type, so that it needs no framework, and has them follow. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "waymark.command", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
                classes = Timer.class))
class TimerConfiguration {

    /** As with policies: one after the other, from what happens next on. */
    @Bean
    ConfigurerModule timing() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessorConfiguration(TimerHandler.GROUP,
                        (configuration, processor) -> processor.initialSegmentCount(1)
                                .initialToken(source -> source.createHeadToken())
                                .batchSize(200)));
    }

    /** Setting an alarm twice changes nothing. */
    @Bean
    Repeatable timersMayHearTwice() {
        return new Repeatable(TimerHandler.GROUP);
    }
}
