package waymark.trial.planted;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** The log with something amiss. */
class OtherLog implements EventLog {

    private final EventLog real;

    OtherLog(EventLog real) {
        this.real = real;
    }

    /** The log that does what is not amiss. */
    EventLog real() {
        return real;
    }

    @Override
    public Receipt append(AppendRequest request) {
        return real().append(request);
    }

    @Override
    public Optional<Receipt> answered(AppendRequest.Key key) {
        return real().answered(key);
    }

    @Override
    public List<Recorded> stream(String stream, long fromVersion, int limit) {
        return real().stream(stream, fromVersion, limit);
    }

    @Override
    public List<Recorded> streams(Collection<String> streams) {
        return real().streams(streams);
    }

    @Override
    public List<Recorded> streams(Collection<String> streams, long after) {
        return real().streams(streams, after);
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        return real().after(position, limit);
    }

    @Override
    public Optional<Recorded> at(long position) {
        return real().at(position);
    }

    @Override
    public List<Recorded> these(Collection<Long> positions) {
        return real().these(positions);
    }

    @Override
    public long head() {
        return real().head();
    }

    @Override
    public long heard() {
        return real().heard();
    }

    @Override
    public long hearing() {
        return real().hearing();
    }

    @Override
    public long positionAt(Instant moment) {
        return real().positionAt(moment);
    }

    @Override
    public Optional<String> streamOf(String reference) {
        return real().streamOf(reference);
    }

    @Override
    public Set<String> taken(Collection<String> claims) {
        return real().taken(claims);
    }

    @Override
    public Optional<String> claimedBy(String claim) {
        return real().claimedBy(claim);
    }

    @Override
    public AutoCloseable onAppended(Runnable wake) {
        return real().onAppended(wake);
    }
}
