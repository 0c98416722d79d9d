package waymark.trial.planted;

import java.util.Map;
import waymark.log.EventLog;

/** The real log until it is told to have a defect, so that one node serves many controls. */
final class SwitchedLog extends OtherLog {

    private final Map<String, EventLog> defects;
    private final EventLog sound;
    private volatile EventLog current;

    SwitchedLog(EventLog sound) {
        super(sound);
        this.sound = sound;
        this.current = sound;
        this.defects = Map.of(
                "forgetful-log", new ForgetfulLog(sound),
                "hasty-log", new HastyLog(sound),
                "optimistic-log", new OptimisticLog(sound),
                "lenient-log", new LenientLog(sound),
                "skipping-log", new SkippingLog(sound),
                "clock-led-log", new ClockLedLog(sound));
    }

    @Override
    EventLog real() {
        return current;
    }

    /** Has this defect from now on, or none where the name is empty. */
    void plant(String name) {
        EventLog next = name.isEmpty() ? sound : defects.get(name);
        if (next == null) {
            throw new IllegalArgumentException("no defect " + name);
        }
        current = next;
    }
}
