package waymark.log.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.codec.EventCodec;
import waymark.log.jdbc.append.Appender;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.append.Prepared;
import waymark.log.jdbc.listening.Hearsay;
import waymark.log.jdbc.listening.Notices;

/**
 * The event log in a database. Reads go through a pool; appends of the whole process go through
 * one thread with one connection of its own.
 */
public final class JdbcEventLog implements EventLog, AutoCloseable {

    private final LogReads reads;
    private final Answers answers;
    private final EventCodec codec;
    private final Wakers wakers = new Wakers();
    private final Hearsay hearsay = new Hearsay(wakers::wake);
    private final Appender appender;
    private final @Nullable Notices notices;

    /**
     * @param pool for reading
     * @param own where the appender's connection comes from; not a pool
     */
    public JdbcEventLog(
            DataSource pool, DataSource own, EventCodec codec, LogSettings settings) {
        this(pool, codec, settings, new Own(own, Vendor.of(pool).writer(settings)));
    }

    /** What belongs to the appender alone: its connections, and how it writes with them. */
    record Own(DataSource source, GroupWriter writer) {}

    JdbcEventLog(DataSource pool, EventCodec codec, LogSettings settings, Own own) {
        Vendor vendor = Vendor.of(pool);
        this.codec = codec;
        this.reads = new LogReads(pool, codec, vendor.spread(hearsay::heard));
        this.answers = new Answers(pool);
        this.appender = new Appender(own.source(), own.writer(), settings, hearsay::hear);
        this.notices = vendor == Vendor.POSTGRESQL
                ? new Notices(own.source(), hearsay)
                : null;
    }

    @Override
    public Receipt append(AppendRequest request) {
        return appender.append(Prepared.of(request, codec));
    }

    @Override
    public Optional<Receipt> answered(AppendRequest.Key key) {
        return answers.answered(key);
    }

    @Override
    public List<Recorded> stream(String stream, long fromVersion, int limit) {
        return reads.stream(stream, fromVersion, limit);
    }

    @Override
    public List<Recorded> streams(Collection<String> streams) {
        return streams.isEmpty() ? List.of() : reads.streams(streams);
    }

    @Override
    public List<Recorded> streams(Collection<String> streams, long after) {
        return streams.isEmpty() ? List.of() : reads.streams(streams, after);
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        List<Recorded> next = reads.after(position, limit);
        if (!next.isEmpty()) {
            hearsay.saw(next.getLast().position());
        }
        return next;
    }

    @Override
    public Optional<Recorded> at(long position) {
        return reads.at(position);
    }

    @Override
    public List<Recorded> these(Collection<Long> positions) {
        return positions.isEmpty() ? List.of() : reads.these(positions);
    }

    @Override
    public long head() {
        return reads.head();
    }

    @Override
    public long heard() {
        return hearsay.heard();
    }

    @Override
    public long hearing() {
        return hearsay.hearing();
    }

    @Override
    public long positionAt(Instant moment) {
        return reads.positionAt(moment);
    }

    @Override
    public Optional<String> streamOf(String reference) {
        return reads.streamOf(reference);
    }

    @Override
    public Set<String> taken(Collection<String> claims) {
        return reads.taken(claims);
    }

    @Override
    public Optional<String> claimedBy(String claim) {
        return reads.claimedBy(claim);
    }

    @Override
    public AutoCloseable onAppended(Runnable wake) {
        return wakers.add(wake);
    }

    /** How many appends wait to be written: a gauge of how busy the log is. */
    public int waiting() {
        return appender.waiting();
    }

    /** Whether this process is told of what others append; always so where there are none. */
    public boolean listening() {
        return notices == null || notices.listening();
    }

    @Override
    public void close() {
        appender.close();
        if (notices != null) {
            notices.close();
        }
    }
}
