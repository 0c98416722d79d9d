package waymark.command.kernel.timer;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Event;
import waymark.command.kernel.timer.Timer.Alarm;
import waymark.log.Recorded;
import waymark.log.axon.Messages;
import waymark.log.side.OnlyWhereDecided;

/** Follows the log for all timers and sets the alarms; setting one twice changes nothing. */
@OnlyWhereDecided
@Component
@ProcessingGroup(TimerHandler.GROUP)
class TimerHandler {

    static final String GROUP = "timers";

    private final List<Timer> all;
    private final Timers timers;

    TimerHandler(List<Timer> all, Timers timers) {
        this.all = all;
        this.timers = timers;
    }

    @EventHandler
    void on(Event event, @MetaDataValue(Messages.RECORDED) Recorded recorded) {
        for (Timer timer : all) {
            List<Alarm> alarms = timer.set(recorded);
            for (int number = 0; number < alarms.size(); number++) {
                timers.set(new Place(timer.name(), recorded.position(), number),
                        alarms.get(number).due());
            }
        }
    }
}
