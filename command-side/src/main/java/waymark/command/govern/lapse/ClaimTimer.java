package waymark.command.govern.lapse;

import java.time.LocalDate;
import java.util.List;
import waymark.api.govern.lapse.LapseCommand.TellClaimLate;
import waymark.api.govern.lapse.LapseEvent;
import waymark.api.govern.lapse.LapseId;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.command.kernel.timer.DayOver;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When a benefit is claimed, then it is watched whether finance speaks of it (BEN-1). */
final class ClaimTimer implements Timer {

    @Override
    public String name() {
        return "claim-waits";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        if (!(recorded.event() instanceof BenefitClaimed told)) {
            return List.of();
        }
        LocalDate due = DayOver.recordedOn(recorded).plusDays(LapseEvent.CLAIM_DAYS);
        return List.of(new Alarm(DayOver.of(due, recorded), new TellClaimLate(
                LapseId.of(recorded.eventId(), 0), told.benefit(), told.claim(), due)));
    }
}
