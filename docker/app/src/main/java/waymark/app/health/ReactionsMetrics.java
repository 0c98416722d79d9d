package waymark.app.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import waymark.app.health.Standstill.Progress;
import waymark.log.side.OnlyWhereDecided;

/** How far policies and timers are behind the log, as figures for a monitor. */
@OnlyWhereDecided
@Component
class ReactionsMetrics {

    private final MeterRegistry registry;
    private final Reactions reactions;

    ReactionsMetrics(MeterRegistry registry, Reactions reactions) {
        this.registry = registry;
        this.reactions = reactions;
    }

    /** Only then it is known what there is. */
    @EventListener(ContextRefreshedEvent.class)
    void register() {
        reactions.names().forEach(name -> {
            gauge("waymark.reactions.lag", "events", name, Progress::behind);
            gauge("waymark.reactions.still", "seconds", name,
                    one -> one.behind() == 0 ? 0 : one.still().toMillis() / 1_000.0);
        });
    }

    private void gauge(
            String name, String unit, String processor, ToDoubleFunction<Progress> figure) {
        Gauge.builder(name, reactions, all -> all.progress().stream()
                .filter(one -> one.name().equals(processor)).mapToDouble(figure).findFirst()
                .orElse(Double.NaN))
                .tag("processor", processor).baseUnit(unit).register(registry);
    }
}
