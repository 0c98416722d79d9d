package waymark.command.govern.lapse;

import java.util.ArrayList;
import java.util.List;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.govern.lapse.LapseCommand.TellConditionLate;
import waymark.api.govern.lapse.LapseId;
import waymark.command.kernel.timer.DayOver;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When an approval depends on conditions, then the day of each is watched (BC-5). */
final class ConditionTimer implements Timer {

    @Override
    public String name() {
        return "condition-due";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        List<Alarm> alarms = new ArrayList<>();
        if (recorded.event() instanceof CaseApproved told) {
            for (Condition one : told.conditions()) {
                alarms.add(new Alarm(DayOver.of(one.due(), recorded), new TellConditionLate(
                        LapseId.of(recorded.eventId(), alarms.size()), told.businessCase(),
                        told.decision().number(), alarms.size() + 1, one.due())));
            }
        }
        return alarms;
    }
}
