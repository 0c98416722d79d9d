package waymark.trial.planted;

import java.time.Instant;
import java.util.List;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Shows followers only what was recorded in the past, as the clock of its own node has it. */
final class ClockLedLog extends OtherLog {

    ClockLedLog(EventLog real) {
        super(real);
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        Instant now = Instant.now();
        return super.after(position, limit).stream()
                .takeWhile(one -> !one.recordedAt().isAfter(now)).toList();
    }
}
