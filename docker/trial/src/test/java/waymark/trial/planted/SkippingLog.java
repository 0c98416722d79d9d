package waymark.trial.planted;

import java.util.List;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Shows followers one event less of each dozen, as a log does whose order is guessed. */
final class SkippingLog extends OtherLog {

    private static final int DOZEN = 12;

    SkippingLog(EventLog real) {
        super(real);
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        List<Recorded> all = super.after(position, limit);
        List<Recorded> some = all.stream()
                .filter(one -> one.position() % DOZEN != 0).toList();
        return some.isEmpty() ? all : some;
    }
}
