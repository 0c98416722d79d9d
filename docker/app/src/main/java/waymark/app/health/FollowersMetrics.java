package waymark.app.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Asides;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.following.Followed.Progress;
import waymark.query.kernel.rebuild.Job.State;
import waymark.query.kernel.rebuild.Rebuilds;
import waymark.query.kernel.segment.Segments;

/**
 * How far the segments are behind the log, as figures for a monitor. They are made of positions
 * and of the head, and so go on growing while a processor is stuck.
 */
@OnlyWhereKnown
@Component
class FollowersMetrics implements SmartInitializingSingleton {

    private static final int LATEST = 20;

    private final MeterRegistry registry;
    private final Segments segments;
    private final Followed followed;
    private final Completeness completeness;
    private final Asides asides;
    private final Rebuilds rebuilds;

    FollowersMetrics(MeterRegistry registry, Segments segments, Followed followed,
            Completeness completeness, Asides asides,
            Rebuilds rebuilds) {
        this.registry = registry;
        this.segments = segments;
        this.followed = followed;
        this.completeness = completeness;
        this.asides = asides;
        this.rebuilds = rebuilds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        segments.all().forEach(one -> {
            gauge("waymark.followers.lag", "events", one.segment(), Progress::behind);
            gauge("waymark.followers.still", "seconds", one.segment(),
                    segment -> segment.still().toMillis() / 1_000.0);
        });
        Gauge.builder("waymark.followers.rebuild", rebuilds, FollowersMetrics::left)
                .description("Events that rebuilds under way have still to take in")
                .baseUnit("events").register(registry);
        Gauge.builder("waymark.followers.skips", completeness, Completeness::skips)
                .description("How often events had been skipped").register(registry);
        Gauge.builder("waymark.followers.aside", asides, Asides::count)
                .description("Events that are set aside").register(registry);
    }

    private static double left(Rebuilds rebuilds) {
        return rebuilds.latest(LATEST).stream().filter(job -> job.state() == State.BUILDING)
                .mapToLong(job -> Math.max(0, job.head() - job.position())).sum();
    }

    private void gauge(
            String name, String unit, int segment, ToDoubleFunction<Progress> figure) {
        Gauge.builder(name, followed, all -> all.progress().stream()
                .filter(one -> one.segment() == segment).mapToDouble(figure).findFirst()
                .orElse(Double.NaN))
                .tag("segment", Integer.toString(segment)).baseUnit(unit).register(registry);
    }
}
