package waymark.app.people;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.app.signin.access.Access;
import waymark.log.side.OnlyWhereDecided;

/**
 * Ends sessions and tokens of whoever was deactivated (ORG-2). The door is closed to them from
 * the moment it is recorded; this makes sure that coming back does not open old ways in.
 */
@OnlyWhereDecided
@Component
@ProcessingGroup(Leavers.GROUP)
class Leavers {

    static final String GROUP = "leavers";

    private final Access access;

    Leavers(Access access) {
        this.access = access;
    }

    @EventHandler
    void on(PersonDeactivated left) {
        access.revokeAll(left.stream());
    }

    /** What happened before this was first started is not undone twice. */
    @Configuration(proxyBeanMethods = false)
    static class Following {

        @Bean
        ConfigurerModule leaving() {
            return configurer -> configurer.eventProcessing(processing -> processing
                    .registerPooledStreamingEventProcessorConfiguration(GROUP,
                            (configuration, processor) -> processor.initialSegmentCount(1)
                                    .initialToken(source -> source.createHeadToken())));
        }
    }
}
