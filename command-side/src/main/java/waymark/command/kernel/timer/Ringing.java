package waymark.command.kernel.timer;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.timer.Timer.Alarm;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * Does what an alarm asks for. The idempotency key is made of timer, event and number and stays in
 * the log, so that an alarm that rings twice, on two nodes or after a crash, is recorded once.
 */
@Component
class Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);

    private final Map<String, Timer> timers;
    private final EventLog log;
    private final Commands commands;

    Ringing(List<Timer> timers, EventLog log, Commands commands) {
        this.timers = timers.stream()
                .collect(Collectors.toMap(Timer::name, Function.identity()));
        this.log = log;
        this.commands = commands;
    }

    /**
     * Rings an alarm.
     *
     * @throws RuntimeException when it could not be recorded now and must ring again
     */
    void ring(Place place) {
        Timer timer = timers.get(place.timer());
        if (timer == null) {
            LOG.warn("No timer is called {} any more; its alarm is dropped", place.timer());
            return;
        }
        Recorded setBy = place.event(log).orElseThrow();
        List<Alarm> alarms = timer.set(setBy);
        if (place.number() < alarms.size()) {
            send(place, setBy, alarms.get(place.number()));
        }
    }

    /** What is there already, because of an earlier event, is well. */
    private void send(Place place, Recorded setBy, Alarm alarm) {
        String key = "timer/" + place.timer() + "/" + setBy.eventId() + "/" + place.number();
        Ask ask = new Ask(Actor.SYSTEM, new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                OptionalLong.empty(), setBy.meta().correlation());
        try {
            var _ = commands.send(ask, alarm.then());
        } catch (Refused refused) {
            boolean busy = refused.refusal() == GeneralRefusal.MOVED_TOO_OFTEN
                    || refused.refusal() == GeneralRefusal.KEY_IN_FLIGHT;
            if (busy) {
                throw refused;
            }
            if (refused.refusal() != GeneralRefusal.ALREADY_EXISTS) {
                LOG.warn("Timer {} was refused by {}: {}", place.timer(),
                        refused.refusal().rule(), refused.refusal().sentence());
            }
        }
    }
}
