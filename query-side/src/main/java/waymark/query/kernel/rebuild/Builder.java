package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.InMemory;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.rebuild.copy.Copies;
import waymark.query.kernel.rebuild.copy.Copy;
import waymark.query.kernel.rebuild.copy.Workbench;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;
import waymark.query.kernel.segment.Versions;

/** Makes the rows of one follower anew beside the live ones, and lets them take their place. */
@Component
class Builder {

    /** How many differences are written down; all are counted. */
    private static final int MOST = 10_000;

    /** How many events are folded in one go. */
    private static final String BATCH = "waymark.followers.rebuild-batch";

    private static final int USUAL = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);

    private final DataSource source;
    private final Copies known;
    private final EventLog log;
    private final Segments segments;
    private final Versions versions;
    private final Carefully carefully;
    private final Jobs jobs;
    private final Lanes lanes;
    private final int size;

    Builder(DataSource source, JdbcTemplate jdbc, EventLog log, Segments segments,
            Versions versions, Carefully carefully, Jobs jobs, Lanes lanes,
            Environment environment) {
        this.source = source;
        this.known = new Copies(jdbc);
        this.log = log;
        this.segments = segments;
        this.versions = versions;
        this.carefully = carefully;
        this.jobs = jobs;
        this.lanes = lanes;
        this.size = environment.getProperty(BATCH, Integer.class, USUAL);
    }

    /**
     * Does a job, or goes on with it. What little is left in the end is made while the segments
     * are held.
     *
     * @param goingOn throws when this node is to stop
     */
    void build(Job job, Taker taker, Runnable goingOn) {
        try {
            build(job, taker, goingOn, true);
        } catch (InMemory.Tripped tripped) {
            LOG.warn("Rebuilding {} with more care, as some event cannot be taken in.",
                    taker.name(), tripped.getCause());
            build(job, taker, goingOn, false);
        }
    }

    /** @param quick whether rows may be kept in memory, which bears no failure */
    private void build(Job job, Taker taker, Runnable goingOn, boolean quick) {
        int parts = segments.all().size();
        String usual = known.usual();
        List<Copy> copies = tables(taker).map(known::of).toList();
        List<Copy> made = Stream.concat(copies.stream(), Stream.of(known.of(Lanes.TABLE)))
                .toList();
        try (Workbench bench = new Workbench(source, usual, parts + 1);
                Crew crew = new Crew(job.id(), taker, parts, bench, lanes, carefully, log,
                        size)) {
            Runnable keys = () -> bench.inside(() -> made.forEach(Copy::key));
            Progress progress = new Progress(job, begin(job, parts, made, bench), jobs,
                    goingOn);
            if (quick && progress.position() == 0) {
                crew.keep(keys);
            } else {
                keys.run();
            }
            for (long to = least(segments.all()); to - progress.position() >= size / 20
                    + 1; to = least(segments.all())) {
                crew.bring(progress, to);
            }
            bench.inside(() -> swap(taker, copies, crew, progress));
        }
    }

    private static Stream<Table> tables(Taker taker) {
        return Stream.concat(taker.tables().stream(),
                Stream.of(new Table("set_aside", "follower", taker.name())));
    }

    private static long least(List<Standing> all) {
        return all.stream().mapToLong(Standing::position).min().orElse(0);
    }

    /** The position from which on rows are to be made; what stands at the first event is not. */
    private long begin(Job job, int parts, List<Copy> made, Workbench bench) {
        AtomicLong position = new AtomicLong();
        bench.inside(() -> {
            jobs.beat(job.id(), job.position(), job.head(), 0);
            position.set(lanes.takeOver(job.id(), parts));
            if (position.get() <= 0) {
                made.forEach(Copy::make);
                lanes.begin(job.id(), parts);
                position.set(0);
            }
        });
        return position.get();
    }

    /** Nobody follows meanwhile, and whoever reads sees the old rows until all is done. */
    private void swap(Taker taker, List<Copy> copies, Crew crew, Progress progress) {
        long job = progress.job();
        List<Standing> held = segments.locked();
        crew.complete(progress, held);
        boolean stood = versions.standing().containsKey(taker.name());
        long differences = stood ? differences(job, taker, copies) : 0;
        // What was found to be the same need not be looked at once more.
        copies.stream().skip(stood && differences == 0 ? taker.tables().size() : 0)
                .forEach(Copy::adopt);
        versions.set(taker.name(), taker.version(), progress.position());
        segments.newEdition();
        jobs.beat(job, progress.position(), progress.position(), progress.rate());
        jobs.done(job, differences);
    }

    private static long differences(long job, Taker taker, List<Copy> copies) {
        long found = 0;
        for (Copy copy : copies.subList(0, taker.tables().size())) {
            long written = Math.min(found, MOST);
            found += copy.differences(new Copy.Listing(job, written, (int) (MOST - written)));
        }
        return found;
    }
}
