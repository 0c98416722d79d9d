package waymark.trial.planted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.NotAppended;
import waymark.log.Recorded;

/** Stores what was decided on an old version on top of whatever came in between. */
final class LenientLog extends OtherLog {

    private static final int ALL = 1_000_000;

    LenientLog(EventLog real) {
        super(real);
    }

    @Override
    public Receipt append(AppendRequest request) {
        try {
            return super.append(request);
        } catch (NotAppended moved) {
            if (moved.because() != NotAppended.Because.STREAM_MOVED) {
                throw moved;
            }
            return append(new AppendRequest(request.key(), now(request.expected()),
                    request.events(), request.claims(), request.meta()));
        }
    }

    private Map<String, Long> now(Map<String, Long> expected) {
        Map<String, Long> now = new HashMap<>(expected);
        now.replaceAll((stream, version) -> {
            List<Recorded> all = real().stream(stream, 0, ALL);
            return all.isEmpty() ? -1 : all.getLast().version();
        });
        return now;
    }
}
